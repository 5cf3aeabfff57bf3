import { describeElement } from '../layout.ts'
import type { Point } from './driver.ts'
import { controlsInUse, drawn, inWindow, type Situation, shapeOf, toTry } from './page.ts'

/** Controls pressed quickly on purpose: no guard holds a second press of these. */
const quickPress = '[data-quick-press]'

/** What happened to a control since it is watched. Nothing of it reaches the page. */
interface Watch {
  /** Presses that reached the control. */
  readonly presses: () => number
  /** Whether it acted, or the page changed, while the finger was still on it. */
  readonly hasActedEarly: () => boolean
  readonly stop: () => void
}

/** What the finger does after it was put down: the page is looked at before that. */
const afterDown = ['touchmove', 'touchend', 'touchcancel'] as const

/** What is read by a screen reader, or shows what is open and chosen. */
const stateAttributes = 'aria-pressed aria-expanded aria-checked aria-selected open hidden value'.split(' ')

/** Announcements come in their own time. */
function isOfThePress({ target }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement
  return !element?.closest('[aria-live], [role=status], [role=alert], [role=log], [role=timer]')
}

/**
 * Watches a control. A press is stopped at the control itself: what guards it from further out has had its say, what
 * it would do is not done.
 */
function watch(control: Element): Watch {
  const shape = shapeOf(control)
  let presses = 0
  let isChanged = false
  let hasActedEarly: boolean | null = null
  const observer = new MutationObserver((records) => {
    isChanged ||= records.some(isOfThePress)
  })
  const onPress = (event: Event) => {
    presses += 1
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const look = () => {
    hasActedEarly ??= presses > 0 || isChanged || observer.takeRecords().some(isOfThePress)
  }
  shape.addEventListener('click', onPress, true)
  for (const type of afterDown) window.addEventListener(type, look, { capture: true, passive: true })
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: stateAttributes,
  })
  return {
    presses: () => presses,
    hasActedEarly: () => hasActedEarly === true,
    stop: () => {
      observer.disconnect()
      shape.removeEventListener('click', onPress, true)
      for (const type of afterDown) window.removeEventListener(type, look, true)
    },
  }
}

/** A place on the control that a finger meets, or null where it is out of sight. */
function placeOn(control: Element): Point | null {
  const shape = shapeOf(control)
  shape.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  const { left, top, width, height } = shape.getBoundingClientRect()
  const place = { x: left + width / 2, y: top + height / 2 }
  const met = document.elementFromPoint(place.x, place.y)
  return met && (shape.contains(met) || met.contains(shape)) ? place : null
}

const topOf = (control: Element): number => shapeOf(control).getBoundingClientRect().top

/** A finger that slides scrolls a long page, which goes on after it: the next tap waits until the page stands still. */
async function stillAfter(control: Element, before: number): Promise<void> {
  let last = before
  for (let top = topOf(control); top !== last; top = topOf(control)) {
    last = top
    await drawn()
  }
}

/** Puts a finger down, draws it off the control and lifts it. */
async function slideOff(control: Element, place: Point, { driver }: Situation): Promise<string[]> {
  const { presses, hasActedEarly, stop } = watch(control)
  const away = { x: place.x, y: place.y > 200 ? place.y - 160 : place.y + 160 }
  const before = topOf(control)
  // It rests before it is lifted: a page that was flung would go on for long, and a tap would only stop it.
  const rest = Array.from({ length: 3 }, () => inWindow(away))
  await driver.touch([[inWindow(place), ...rest]])
  stop()
  await stillAfter(control, before)
  const words = describeElement(control)
  if (hasActedEarly()) return [`touch: acts before the finger is lifted: ${words}`]
  return presses() > 0 ? [`touch: acts although the finger slid off: ${words}`] : []
}

/** Taps a control once, or twice as a trembling hand does. */
async function tap(control: Element, place: Point, { driver, repeatGuardMs }: Situation): Promise<string[]> {
  const { presses, stop } = watch(control)
  const times = repeatGuardMs !== undefined && !control.closest(quickPress) ? 2 : 1
  await driver.touch(Array.from({ length: times }, () => [inWindow(place)]))
  stop()
  const counted = presses()
  if (counted === 0) return [`touch: a tap does nothing: ${describeElement(control)}`]
  // A label passes its press on to its field: one tap, two events.
  const most = control instanceof HTMLInputElement ? 2 : 1
  return counted > most
    ? [
        `touch: ${counted} presses for ${times} taps within ${repeatGuardMs ?? 0} ms: ${describeElement(control)}`,
      ]
    : []
}

/**
 * A finger acts when it is lifted, not before; sliding off cancels; where a guard stands, two quick taps are one
 * (WCAG 2.5.2, EN 301 549 5.8). Text fields take the focus and are left out.
 */
export async function touchProblems(situation: Situation): Promise<string[]> {
  const problems: string[] = []
  // What another window or another size set going comes to its end first: it would be taken for an act of the finger.
  for (let frames = 0; frames < 5; frames++) await drawn()
  const controls = controlsInUse().filter(
    (control) =>
      !control.matches(
        'input[type=text], textarea, select, input[type=search], input[type=tel], input:not([type]), :disabled',
      ),
  )
  for (const control of toTry(controls, situation)) {
    const place = placeOn(control)
    if (!place) continue
    // Before the tap: a guard against a second press would hold what the slide does.
    problems.push(...(await slideOff(control, place, situation)))
    const still = placeOn(control)
    if (still) problems.push(...(await tap(control, still, situation)))
  }
  return problems
}
