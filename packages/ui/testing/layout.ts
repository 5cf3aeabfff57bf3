/**
 * Checks of the layout as a visitor meets it: pure functions of the DOM, without imports, that call each other by name.
 * In a story they are called directly; a journey evaluates `layoutSource` in its page.
 */

/** What may be pressed. */
const targetSelector =
  'button, a[href], summary, select, textarea, input:not([type=hidden]), [role=button], [role=radio], [role=checkbox], [role=link]'

/** The part of the page in use: the topmost open dialog, or everything. */
export function rootInUse(): Element {
  return [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].at(-1) ?? document.body
}

/** Whether an element can be seen: not hidden, not meant for screen readers only, not emptied by a clip. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  for (let node: Element | null = element; node; node = node.parentElement) {
    const { clipPath, display } = getComputedStyle(node)
    // It has no box of its own: its children are laid out as if they stood one level higher.
    if (display === 'contents') continue
    const { width, height } = node.getBoundingClientRect()
    if (clipPath.startsWith('inset(50%') || (width <= 1 && height <= 1)) return false
  }
  return true
}

/** The box that a finger meets: the label around a native control, or the control itself. */
function targetBox(element: Element): DOMRect {
  const label = element instanceof HTMLInputElement ? element.closest('label') : null
  return (label ?? element).getBoundingClientRect()
}

/** Names an element in a message: tag, class, first words. */
export function describeElement(element: Element): string {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)
  return `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> « ${words} »`
}

/** Whether a box that scrolls upwards and downwards hides a part of the control: scrolling brings it in. */
function isScrolledAway(element: Element): boolean {
  const target = targetBox(element)
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(box).overflowY)) continue
    const { top, bottom } = box.getBoundingClientRect()
    if (target.top < top - 1 || target.bottom > bottom + 1) return true
  }
  return false
}

/** Every visible control of the part in use; a control inside a label stands for its label. */
export function targetsInUse(): Element[] {
  const all = [...rootInUse().querySelectorAll(targetSelector)]
  return all.filter(
    (element) =>
      isSeen(element) && !element.closest('[inert], [aria-hidden=true]') && !isScrolledAway(element),
  )
}

/** The boxes of the lines of each visible text, cut to the height of the letters. */
export function textLines(root: Element): { element: Element; line: DOMRect }[] {
  const lines: { element: Element; line: DOMRect }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    if (!element || !walker.currentNode.textContent?.trim() || !isSeen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    // The box of a glyph is as high as its font, far more than the letters (Noto Arabic: 2 em).
    const letters = Number.parseFloat(getComputedStyle(element).fontSize) * 0.8
    for (const { x, y, width, height } of range.getClientRects()) {
      const trimmed = Math.max(0, (height - letters) / 2)
      if (width > 1) lines.push({ element, line: new DOMRect(x, y + trimmed, width, height - 2 * trimmed) })
    }
  }
  return lines
}

/** How much of a box lies outside another, in px, by axis. */
function overflowOf(inner: DOMRect, outer: DOMRect): { x: number; y: number } {
  return {
    x: Math.max(0, outer.left - inner.left, inner.right - outer.right),
    y: Math.max(0, outer.top - inner.top, inner.bottom - outer.bottom),
  }
}

/** Text that is cut by a box around it, runs out of its button, or leaves the window sideways. */
function clippedTexts(): string[] {
  const problems = new Set<string>()
  const screen = new DOMRect(0, 0, document.documentElement.clientWidth, Number.MAX_SAFE_INTEGER)
  for (const { element, line } of textLines(rootInUse())) {
    if (overflowOf(line, screen).x > 1) problems.add(`text leaves the window: ${describeElement(element)}`)
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box)
      const out = overflowOf(line, box.getBoundingClientRect())
      const isCut = (overflowX !== 'visible' && out.x > 2) || (/hidden|clip/.test(overflowY) && out.y > 2)
      if (isCut) problems.add(`text is cut: ${describeElement(element)} by ${describeElement(box)}`)
      if (box.matches('button, label, summary') && (out.x > 1 || out.y > 1))
        problems.add(`text runs out of its control: ${describeElement(box)}`)
      // Scrolled away, not cut: what lies around the scrolling box says nothing.
      if (/auto|scroll/.test(overflowY) && out.y > 2) break
    }
  }
  return [...problems]
}

/** The part of a line that no box around it has scrolled away or cut off; null where nothing is left. */
export function seenPart(element: Element, { x, y, width, bottom }: DOMRect): DOMRect | null {
  let [top, end] = [y, bottom]
  for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
    if (getComputedStyle(box).overflowY === 'visible') continue
    const around = box.getBoundingClientRect()
    top = Math.max(top, around.top)
    end = Math.min(end, around.bottom)
  }
  return end - top > 2 ? new DOMRect(x, top, width, end - top) : null
}

/** Texts that are drawn over one another. */
function overlappingTexts(): string[] {
  const problems = new Set<string>()
  const lines = textLines(rootInUse()).flatMap(({ element, line }) => {
    const part = seenPart(element, line)
    return part ? [{ element, line: part }] : []
  })
  for (const [index, one] of lines.entries())
    for (const other of lines.slice(index + 1)) {
      if (one.element === other.element) continue
      const [a, b] = [one.line, other.line]
      const x = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (x > 2 && y > 2)
        problems.add(`texts overlap: ${describeElement(one.element)} and ${describeElement(other.element)}`)
    }
  return [...problems]
}

/** The page or a part of it that can be scrolled sideways. */
function sidewaysScrolls(): string[] {
  const boxes = [document.documentElement, ...rootInUse().querySelectorAll('*')]
  return boxes
    .filter((box) => box.scrollWidth > box.clientWidth + 1 && isSeen(box))
    .filter((box) => box === document.documentElement || /auto|scroll/.test(getComputedStyle(box).overflowX))
    .map((box) => `scrolls sideways: ${describeElement(box)}`)
}

/** Controls that are too small for a finger. */
function smallTargets(size: number): string[] {
  if (size === 0)
    return ['the page declares no size of targets (--pc-target): the styles of the library are missing']
  return targetsInUse()
    .filter((element) => {
      const { width, height } = targetBox(element)
      return width < size - 0.5 || height < size - 0.5
    })
    .map((element) => {
      const { width, height } = targetBox(element)
      return `target of ${Math.round(width)} × ${Math.round(height)} px, under ${size}: ${describeElement(element)}`
    })
}

/** Pairs of controls that overlap or stand closer than the gap. */
function crowdedTargets(gap: number): string[] {
  const boxes = targetsInUse().map((element) => ({ element, holder: element.closest('label') ?? element }))
  const problems: string[] = []
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) {
      if (one.holder.contains(other.holder) || other.holder.contains(one.holder)) continue
      const a = one.holder.getBoundingClientRect()
      const b = other.holder.getBoundingClientRect()
      const apart = Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom)
      if (apart < gap - 1)
        problems.push(
          `targets ${Math.round(apart)} px apart, under ${gap}: ${describeElement(one.element)} and ${describeElement(other.element)}`,
        )
    }
  return problems
}

/**
 * Numbers of several groups (« 39 49 », « 01 23 45 67 89 ») whose groups are not drawn from left to right: in text that
 * runs right to left, a plain space lets them change places, and the phone number is another one.
 */
function scrambledNumbers(): string[] {
  const problems: string[] = []
  const walker = document.createTreeWalker(rootInUse(), NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const element = node.parentElement
    if (!element || !isSeen(element)) continue
    for (const { 0: number, index } of (node.textContent ?? '').matchAll(/\d+(?:[\s.,/-]\d+)+/g)) {
      const boxes = [...number.matchAll(/\d+/g)].map((group) => {
        const range = document.createRange()
        range.setStart(node, index + group.index)
        range.setEnd(node, index + group.index + group[0].length)
        return range.getBoundingClientRect()
      })
      // On another line there is no left or right of.
      const isOneLine = boxes.every(
        ({ top, bottom }) => top < (boxes[0]?.bottom ?? 0) && bottom > (boxes[0]?.top ?? 0),
      )
      const isScrambled = boxes.some(({ left }, at) => left < (boxes[at - 1]?.left ?? left))
      if (isOneLine && isScrambled)
        problems.push(`« ${number} » is drawn in another order: ${describeElement(element)}`)
    }
  }
  return problems
}

/**
 * Everything wrong with the layout of what is shown. Empty when all is well.
 * @param target smallest side of a target in px (12.7 mm)
 * @param gap smallest gap between two targets in px (2.54 mm)
 */
export function layoutProblems(target: number, gap: number): string[] {
  return [
    ...sidewaysScrolls(),
    ...clippedTexts(),
    ...overlappingTexts(),
    ...scrambledNumbers(),
    ...smallTargets(target),
    ...crowdedTargets(gap),
  ]
}

/** What goes wrong when there is less room, or more space in the text: scrolling sideways, text that is cut, things over one another. */
export function reflowProblems(): string[] {
  return [...sidewaysScrolls(), ...clippedTexts(), ...overlappingTexts(), ...crowdedTargets(0)]
}

/** The sizes declared by the tokens on the page, in px. */
export function declaredSizes(): { target: number; gap: number } {
  const probe = document.createElement('div')
  probe.style.cssText =
    'position:fixed;visibility:hidden;inline-size:var(--pc-target);block-size:var(--pc-gap)'
  document.body.append(probe)
  const { width, height } = probe.getBoundingClientRect()
  probe.remove()
  return { target: width, gap: height }
}

const functions = [
  rootInUse,
  isSeen,
  targetBox,
  describeElement,
  isScrolledAway,
  targetsInUse,
  textLines,
  overflowOf,
  clippedTexts,
  seenPart,
  overlappingTexts,
  sidewaysScrolls,
  smallTargets,
  crowdedTargets,
  scrambledNumbers,
  layoutProblems,
  declaredSizes,
]

/**
 * The same functions as source, for a page of another process, under any Content-Security-Policy:
 * page.evaluate(`(() => { ${layoutSource}; const { target, gap } = declaredSizes(); return layoutProblems(target, gap) })()`)
 */
export const layoutSource = [
  `const targetSelector = ${JSON.stringify(targetSelector)}`,
  ...functions.map(String),
].join('\n')
