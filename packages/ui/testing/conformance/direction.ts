import { describeElement, isSeen, rootInUse } from '../layout.ts'

/** Icons that point somewhere, by the class that lucide gives them; or by our own mark. */
const directional =
  'svg[class*="lucide-arrow-left"], svg[class*="lucide-arrow-right"], svg[class*="lucide-chevron-left"], svg[class*="lucide-chevron-right"], svg[class*="lucide-move-right"], svg[class*="lucide-undo"], svg[class*="lucide-redo"], svg[class*="lucide-log-out"]'

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl'

/** Whether what lies around an element turns it over as in a mirror. */
function isMirrored(element: Element): boolean {
  let sign = 1
  for (let node: Element | null = element; node; node = node.parentElement) {
    const { transform, scale } = getComputedStyle(node)
    if (transform !== 'none' && new DOMMatrix(transform).a < 0) sign = -sign
    if (/^-/.test(scale)) sign = -sign
  }
  return sign < 0
}

function iconProblems(root: Element): string[] {
  return [...root.querySelectorAll(directional)]
    .filter(isSeen)
    .filter((icon) => isRightToLeft(icon) !== isMirrored(icon))
    .map(
      (icon) =>
        `direction: an arrow is ${isMirrored(icon) ? '' : 'not '}mirrored in ${describeElement(icon.parentElement ?? icon)}`,
    )
}

/** Children of a box that stand beside one another, in the order of the page. */
function sideBySide(box: Element): [DOMRect, DOMRect, Element][] {
  const children = [...box.children].filter(
    (child) => isSeen(child) && !/absolute|fixed/.test(getComputedStyle(child).position),
  )
  return children.flatMap((child, index) => {
    const before = children[index - 1]
    if (!before) return []
    const [a, b] = [before.getBoundingClientRect(), child.getBoundingClientRect()]
    if (a.width < 2 || b.width < 2) return []
    const isOneLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2
    const areApart = a.right <= b.left + 1 || b.right <= a.left + 1
    return isOneLine && areApart ? [[a, b, child] as [DOMRect, DOMRect, Element]] : []
  })
}

/** Rows whose children do not run in the direction of the text. */
function rowProblems(root: Element): string[] {
  const boxes = [...root.querySelectorAll('*')].filter((box) =>
    /flex|grid/.test(getComputedStyle(box).display),
  )
  return boxes.flatMap((box) =>
    sideBySide(box)
      .filter(([a, b]) => isRightToLeft(box) !== b.right <= a.left + 1)
      .map(
        ([, , child]) =>
          `direction: ${describeElement(child)} stands on the wrong side of what comes before it`,
      ),
  )
}

/** Texts that do not begin where their line begins. */
function startProblems(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const problems = new Set<string>()
  while (walker.nextNode()) {
    const box = walker.currentNode.parentElement
    if (!box || !walker.currentNode.textContent?.trim() || !isSeen(box)) continue
    const { textAlign, display, direction } = getComputedStyle(box)
    const isWrong = direction === 'rtl' ? textAlign === 'left' : textAlign === 'right'
    if (isWrong && !display.startsWith('inline'))
      problems.add(`direction: text begins on the wrong side: ${describeElement(box)}`)
  }
  return [...problems]
}

/** The page runs in the direction of its language: rows, arrows and the beginning of lines (EN 301 549 and W3C’s notes on bidi). */
export function directionProblems(): string[] {
  const root = rootInUse()
  // A dialog may speak another language than the page that it lies over.
  const lang = root.closest<HTMLElement>('[lang]')?.lang ?? ''
  const wanted = /^(ar|fa|he|ur|ps|yi)/.test(lang) ? 'rtl' : 'ltr'
  const { direction } = getComputedStyle(root)
  return [
    ...(direction === wanted ? [] : [`direction: the page is ${direction}, ${lang} is ${wanted}`]),
    ...iconProblems(root),
    ...rowProblems(root),
    ...startProblems(root),
  ]
}
