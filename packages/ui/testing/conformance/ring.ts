import { describeElement } from '../layout.ts'
import { contrastOn, groundOf, shapeOf } from './page.ts'

/** How an element is outlined. */
interface Look {
  readonly width: number
  readonly offset: number
  readonly colour: string
  readonly shadow: string
  readonly border: string
}

/** Least width of the ring in px, and its least contrast (WCAG 2.4.13, 1.4.11). */
const leastWidth = 2
const leastContrast = 3

/** Where the ring may be drawn: around the control, its label, or what it stands in. */
function carriersOf(control: Element): Element[] {
  const carriers = new Set([control, shapeOf(control)])
  for (
    let node = shapeOf(control).parentElement, level = 0;
    node && level < 2;
    node = node.parentElement, level++
  )
    if (node.querySelectorAll('a, button, input, select, textarea, summary').length === 1) carriers.add(node)
  return [...carriers]
}

function lookOf(element: Element): Look {
  const style = getComputedStyle(element)
  const isDrawn = style.outlineStyle !== 'none' && style.visibility === 'visible' && style.opacity !== '0'
  return {
    width: isDrawn ? Number.parseFloat(style.outlineWidth) : 0,
    offset: Number.parseFloat(style.outlineOffset),
    colour: style.outlineColor,
    shadow: style.boxShadow,
    border: `${style.borderWidth} ${style.borderColor}`,
  }
}

type Looks = ReadonlyMap<Element, Look>

/** How controls look while none of them has the focus. */
export function rings(controls: readonly Element[]): ReadonlyMap<Element, Looks> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  return new Map(
    controls.map((control) => [control, new Map(carriersOf(control).map((one) => [one, lookOf(one)]))]),
  )
}

const isSame = (one: Look, other: Look | undefined): boolean =>
  other !== undefined && Object.entries(one).every(([key, value]) => other[key as keyof Look] === value)

/** The boxes around an element that cut what they hold, with how far they let it out. */
function cutOf(carrier: Element, reach: number): Element | null {
  const ring = carrier.getBoundingClientRect()
  for (let box = carrier.parentElement; box && box !== document.body; box = box.parentElement) {
    const { overflowX, overflowY, overflowClipMargin } = getComputedStyle(box)
    if (overflowX === 'visible' && overflowY === 'visible') continue
    const margin = overflowX === 'clip' ? Number.parseFloat(overflowClipMargin) || 0 : 0
    const edge = box.getBoundingClientRect()
    const above = edge.top - margin - (ring.top - reach)
    const below = ring.bottom + reach - edge.bottom - margin
    // A control that is higher than what scrolls it: one end of its ring is seen, the other one never at the same time.
    const isTall = /auto|scroll/.test(overflowY) && ring.height + 2 * reach > edge.height
    const out = Math.max(
      edge.left - margin - (ring.left - reach),
      ring.right + reach - edge.right - margin,
      isTall ? Math.min(above, below) : Math.max(above, below),
    )
    if (out > 1) return box
    // What lies around the scrolling box says nothing about what it has scrolled away.
    if (isTall) return null
  }
  return null
}

/** What is wrong with the ring of the control that has the focus, which looked like `resting` before. */
export function ringProblems(control: Element, resting: Looks | undefined): string[] {
  const carrier = carriersOf(control).find((one) => {
    const look = lookOf(one)
    return look.width > 0 && !isSame(look, resting?.get(one))
  })
  const words = describeElement(control)
  if (!carrier) return [`focus: nothing shows it on ${words}`]
  const { width, offset, colour } = lookOf(carrier)
  if (width < leastWidth) return [`focus: a ring of ${width} px, under ${leastWidth}, on ${words}`]
  const contrast = contrastOn(colour, groundOf(offset < 0 ? carrier : carrier.parentElement))
  if (contrast < leastContrast)
    return [`focus: a ring of ${contrast.toFixed(2)}:1, under ${leastContrast}:1, on ${words}`]
  const cut = cutOf(carrier, Math.max(0, offset + width))
  return cut ? [`focus: the ring on ${words} is cut by ${describeElement(cut)}`] : []
}
