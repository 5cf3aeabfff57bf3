import { describeElement, textLines } from '../layout.ts'
import { shapeOf } from './page.ts'

/** What is a picture by itself. */
const drawn = 'img, svg, svg *, canvas, video, iframe, input, select, textarea'

/**
 * Whether an element hides what lies under a place of it: by its ground, as a picture, or by its letters. The box of a
 * line of Arabic is twice as high as its letters, and lies over what stands above and below it without hiding it.
 */
function hidesAt(element: Element, x: number, y: number): boolean {
  if (element.matches(drawn)) return true
  const box = element.getBoundingClientRect()
  const isIn = ({ left, right, top, bottom }: DOMRect) => x >= left && x <= right && y >= top && y <= bottom
  const { backgroundColor, backgroundImage } = getComputedStyle(element)
  const isSeeThrough = /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor) && backgroundImage === 'none'
  return (isIn(box) && !isSeeThrough) || textLines(element).some(({ line }) => isIn(line))
}

/** Places of a box, a little inside: its middle and the middles of its sides. */
function placesOf({ left, right, top, bottom }: DOMRect): [number, number][] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return [
    [x, y],
    [left + 4, y],
    [right - 4, y],
    [x, top + 4],
    [x, bottom - 4],
  ]
}

/** Whether the control that has the focus is out of sight or under something else (WCAG 2.4.11, 2.4.12). */
export function coverProblem(control: Element): string[] {
  const shape = shapeOf(control)
  const box = shape.getBoundingClientRect()
  const isTall = box.height > window.innerHeight
  const isOut =
    box.left < -1 ||
    box.right > window.innerWidth + 1 ||
    (!isTall && (box.top < -1 || box.bottom > window.innerHeight + 1))
  if (isOut) {
    const { left, right, top, bottom } = box
    const [x, y] = [`${Math.round(left)}–${Math.round(right)}`, `${Math.round(top)}–${Math.round(bottom)}`]
    return [
      `focus: ${describeElement(control)} has it out of sight: ${x} × ${y} of ${window.innerWidth} × ${window.innerHeight}`,
    ]
  }
  for (const [x, y] of placesOf(box)) {
    if (y > window.innerHeight) continue
    const top = document.elementFromPoint(x, y)
    if (top && !shape.contains(top) && !top.contains(shape) && hidesAt(top, x, y))
      return [`focus: ${describeElement(control)} is covered by ${describeElement(top)}`]
  }
  return []
}
