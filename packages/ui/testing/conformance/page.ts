import { isSeen, rootInUse } from '../layout.ts'
import type { Driver, Point } from './driver.ts'

/** What each check is given. */
export interface Situation {
  readonly driver: Driver
  /** Every control instead of one of each kind. */
  readonly isThorough: boolean
  /**
   * Milliseconds in which a second press of the same control must do nothing. Only where a guard stands around the
   * controls (`repeatGuard` of KioskShell).
   */
  readonly repeatGuardMs: number | undefined
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** Waits until what was changed has been laid out and drawn. */
export async function drawn(): Promise<void> {
  await nextFrame()
  await nextFrame()
}

/** What a visitor can act on or write in. */
const controlSelector =
  'button, a[href], summary, select, textarea, input:not([type=hidden]), [role=button], [role=radio], [role=checkbox], [role=link], [role=option], [role=switch], [role=tab]'

/** Less than this, in px, is a sliver at an edge: no finger aims at it. */
const sliver = 8

/**
 * The part of an element that nothing around it cuts or has scrolled away; null where it is out of sight. What lies over
 * it does not count.
 */
export async function partInSight(element: Element): Promise<DOMRectReadOnly | null> {
  const entries: IntersectionObserverEntry[] = []
  const observer = new IntersectionObserver((seen) => entries.push(...seen))
  observer.observe(element)
  // Of what left the page meanwhile it may never tell.
  for (let frames = 0; frames < 10 && entries.length === 0; frames++) await nextFrame()
  observer.disconnect()
  const part = entries[0]?.intersectionRect
  return part && part.width >= sliver && part.height >= sliver ? part : null
}

/** The controls in use that can be seen, those further down a scrolling box too. */
export function controlsInUse(): HTMLElement[] {
  return [...rootInUse().querySelectorAll<HTMLElement>(controlSelector)].filter(
    (element) => isSeen(element) && !element.closest('[inert], [aria-hidden=true]'),
  )
}

/** What is drawn for a control: the label around a native radio button or checkbox, or the control itself. */
export function shapeOf(control: Element): Element {
  return (control.matches('input[type=radio], input[type=checkbox]') && control.closest('label')) || control
}

/** Controls that look and act alike: of several only the first is tried, unless the run is thorough. */
export function kindOf(control: Element): string {
  const of = (element: Element) =>
    [element.tagName, element.className, element.getAttribute('role'), element.getAttribute('type')].join(' ')
  return `${of(control)} ${of(shapeOf(control))}`
}

/** The first control of each kind. */
export function oneOfEachKind(controls: readonly HTMLElement[]): HTMLElement[] {
  const kinds = new Set<string>()
  return controls.filter((control) => {
    const kind = kindOf(control)
    if (kinds.has(kind)) return false
    kinds.add(kind)
    return true
  })
}

/** Those to try: see `Situation.isThorough`. */
export function toTry(controls: readonly HTMLElement[], { isThorough }: Situation): HTMLElement[] {
  return isThorough ? [...controls] : oneOfEachKind(controls)
}

/** A place of this document in the window of the driver: stories are shown in a frame of the test page. */
export function inWindow({ x, y }: Point): Point {
  const frame = window.frameElement?.getBoundingClientRect()
  return { x: x + (frame?.left ?? 0), y: y + (frame?.top ?? 0) }
}

/** A colour as red, green, blue and opacity, each from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, opacity: number]

let painter: CanvasRenderingContext2D | null = null
const painted = new Map<string, Colour>()

/** One point to paint colours on: made when it is first needed, so that importing this needs no page. */
function painterInUse(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  painter ??= canvas.getContext('2d', { willReadFrequently: true })
  if (painter === null) throw new Error('This browser has no canvas: colours cannot be read.')
  return painter
}

/** Reads any colour that CSS can write. */
function colourOf(css: string): Colour {
  const known = painted.get(css)
  if (known) return known
  const painter = painterInUse()
  painter.clearRect(0, 0, 1, 1)
  painter.fillStyle = css
  painter.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, opacity = 0] = painter.getImageData(0, 0, 1, 1).data
  const colour: Colour = [red / 255, green / 255, blue / 255, opacity / 255]
  painted.set(css, colour)
  return colour
}

/** The ground that is seen behind an element: its own colour over those of what it stands in. */
export function groundOf(element: Element | null): Colour {
  let [red, green, blue, opacity] = [0, 0, 0, 0]
  for (let node = element; node && opacity < 0.99; node = node.parentElement) {
    const [r, g, b, a] = colourOf(getComputedStyle(node).backgroundColor)
    const share = a * (1 - opacity)
    red += r * share
    green += g * share
    blue += b * share
    opacity += share
  }
  // The paper under everything is white.
  const rest = 1 - opacity
  return [red + rest, green + rest, blue + rest, 1]
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of a colour of CSS on a ground, from 1 to 21 (WCAG 2.2). */
export function contrastOn(css: string, ground: Colour): number {
  const colour = colourOf(css)
  // What lets the ground through shows the ground.
  if (colour[3] === 0) return 1
  const [dark = 0, light = 0] = [luminance(colour), luminance(ground)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Puts rules of CSS on the page and gives what takes them away. */
export function withRules(css: string): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
