import { describeElement } from '../layout.ts'
import { shapeOf } from './page.ts'

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
  if (isOut) return [`focus: ${describeElement(control)} has it out of sight`]
  for (const [x, y] of placesOf(box)) {
    if (y > window.innerHeight) continue
    const top = document.elementFromPoint(x, y)
    if (top && !shape.contains(top) && !top.contains(shape))
      return [`focus: ${describeElement(control)} is covered by ${describeElement(top)}`]
  }
  return []
}
