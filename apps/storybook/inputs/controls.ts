import { declaredSizes, isSeen, rootInUse, targetsInUse } from '@parcours/ui/testing/layout'

/** The box of a control as a finger meets it: the label around a native field, or the control itself. */
export function boxOf(control: Element): DOMRect {
  const label = control instanceof HTMLInputElement ? control.closest('label') : null
  return (label ?? control).getBoundingClientRect()
}

/** A control drawn over the screen: its box, its sides in mm, and what is wrong with them. */
export interface MeasuredTarget {
  readonly box: DOMRect
  readonly widthMm: number
  readonly heightMm: number
  /** Smaller than a finger needs. */
  readonly isSmall: boolean
  /** Another control is nearer than the gap. */
  readonly isCrowded: boolean
}

/** How far two boxes are apart, in px; negative where they overlap. */
const apart = (a: DOMRect, b: DOMRect): number =>
  Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom)

const isInside = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom

/** Every control in use with its size in mm, at the calibration of the page. */
export function measuredTargets(): readonly MeasuredTarget[] {
  const { target, gap } = declaredSizes()
  const pxPerMm = pxPerMmOfPage()
  const boxes = targetsInUse().map(boxOf)
  return boxes.map((box) => ({
    box,
    widthMm: box.width / pxPerMm,
    heightMm: box.height / pxPerMm,
    isSmall: box.width < target - 0.5 || box.height < target - 0.5,
    isCrowded: boxes.some(
      (other) =>
        other !== box && !isInside(box, other) && !isInside(other, box) && apart(box, other) < gap - 1,
    ),
  }))
}

/** The calibration of the page: px in a millimetre. */
export function pxPerMmOfPage(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--pc-px-per-mm')) || 1
}

const focusable = 'button, a[href], summary, select, textarea, input:not([type=hidden]), [tabindex="0"]'

/** What the Tab key reaches in the part in use, in its order; a group of radio buttons counts once. */
export function tabStops(): readonly HTMLElement[] {
  const all = controlsInOrder()
  return all.filter((control) => {
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true
    const group = all.filter(
      (other) => other instanceof HTMLInputElement && other.type === 'radio' && other.name === control.name,
    )
    const chosen = group.find((other) => other instanceof HTMLInputElement && other.checked)
    return control === (chosen ?? group[0])
  })
}

/** Every control in the part in use, in reading order; each radio button for itself. */
export function controlsInOrder(): readonly HTMLElement[] {
  return [...rootInUse().querySelectorAll<HTMLElement>(focusable)].filter(
    (control) =>
      control.tabIndex >= 0 &&
      !control.matches(':disabled') &&
      control.closest('[inert], [aria-hidden=true]') === null &&
      isShown(control),
  )
}

/** A native field may be drawn by its label: then the label is what is seen. */
const isShown = (control: HTMLElement): boolean =>
  control.checkVisibility({ visibilityProperty: true }) &&
  (isSeen(control) || control.closest('label') !== null)
