import { describeElement } from '../layout.ts'
import type { Driver, Point } from './driver.ts'
import {
  controlsInUse,
  drawn,
  inWindow,
  oneOfEachKind,
  partInSight,
  type Situation,
  shapeOf,
  toTry,
} from './page.ts'

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

const announcements = '[aria-live], [role=status], [role=alert], [role=log], [role=timer]'

const withoutFigures = (text: string | null): string | undefined => text?.replace(/\p{Nd}+/gu, '0')

/** Announcements come in their own time, and so do the seconds of a countdown that nobody is told, only shown. */
function isOfThePress({ target, oldValue }: MutationRecord): boolean {
  if (target instanceof Element) return !target.closest(announcements)
  const isTick = withoutFigures(oldValue) === withoutFigures(target.nodeValue)
  return !target.parentElement?.closest(isTick ? `[aria-hidden=true], ${announcements}` : announcements)
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
    characterDataOldValue: true,
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

const middleOf = ({ left, top, width, height }: DOMRectReadOnly): Point => ({
  x: left + width / 2,
  y: top + height / 2,
})

/** Whether a finger that meets an element presses the control: its label may lie over it, or beside it. */
const isOf = (control: Element, met: Element): boolean =>
  shapeOf(control).contains(met) || met.closest('label')?.control === control

/**
 * A place on the control that a finger meets. Where something else lies over it, the mistake; null where it is out of
 * sight.
 */
async function placeOn(control: Element): Promise<Point | string | null> {
  const shape = shapeOf(control)
  let cover: Element | null = null
  // At an edge of the window it may lie under a bar that stays there: scrolled on, it comes out.
  for (const block of ['nearest', 'center'] as const) {
    shape.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' })
    const middle = middleOf(shape.getBoundingClientRect())
    const met = document.elementFromPoint(middle.x, middle.y)
    if (met && isOf(control, met)) return middle
    // Only now, since it takes a frame.
    const part = await partInSight(shape)
    if (!part) return null
    const place = middleOf(part)
    cover = document.elementFromPoint(place.x, place.y)
    // What holds the control covers nothing of it: the tap tells whether it lets a finger through.
    if (!cover || isOf(control, cover) || cover.contains(shape)) return place
  }
  return cover && `touch: covered by ${describeElement(cover)}: ${describeElement(control)}`
}

/** Where the control is, and the page: behind a dialog it may move alone, and a tap only stops it all the same. */
const placeInPage = (control: Element): string =>
  `${shapeOf(control).getBoundingClientRect().top} ${window.scrollY}`

/** Whether a box around the control, or the page, scrolls upwards and downwards. */
function canScroll(control: Element): boolean {
  for (let box = control.parentElement; box; box = box.parentElement) {
    const isPage = box === document.scrollingElement
    if (
      box.scrollHeight > box.clientHeight + 1 &&
      (isPage || /auto|scroll/.test(getComputedStyle(box).overflowY))
    )
      return true
  }
  return false
}

/** Frames without a movement after which a page is taken to stand still: what was flung begins to move a little later. */
const stillFrames = 8

/** A finger that slides scrolls a long page, which goes on after it: a tap would only stop it. */
async function stillAfter(control: Element): Promise<void> {
  if (!canScroll(control)) return
  let last = placeInPage(control)
  for (let still = 0; still < stillFrames; ) {
    await drawn()
    const place = placeInPage(control)
    still = place === last ? still + 1 : 0
    last = place
  }
}

/** Puts a finger down, draws it off the control and lifts it. */
async function slideOff(control: Element, place: Point, { driver }: Situation): Promise<string[]> {
  const { presses, hasActedEarly, stop } = watch(control)
  const away = { x: place.x, y: place.y > 200 ? place.y - 160 : place.y + 160 }
  // It rests before it is lifted: a page that was flung would go on for long, and a tap would only stop it.
  const rest = Array.from({ length: 3 }, () => inWindow(away))
  await driver.touch([[inWindow(place), ...rest]])
  stop()
  await stillAfter(control)
  const words = describeElement(control)
  if (hasActedEarly()) return [`touch: acts before the finger is lifted: ${words}`]
  return presses() > 0 ? [`touch: acts although the finger slid off: ${words}`] : []
}

/** A press that the browser makes of a tap may come after it: a long page on a slow machine takes its time. */
async function arrived(presses: () => number): Promise<void> {
  for (let frames = 0; frames < 30 && presses() === 0; frames++) await drawn()
}

/** Taps a control once, or twice as a trembling hand does. */
async function tap(control: Element, place: Point, { driver, repeatGuardMs }: Situation): Promise<string[]> {
  const { presses, stop } = watch(control)
  const times = repeatGuardMs !== undefined && !control.closest(quickPress) ? 2 : 1
  await driver.touch(Array.from({ length: times }, () => [inWindow(place)]))
  await arrived(presses)
  stop()
  const counted = presses()
  if (counted === 0) return [`touch: a tap does nothing: ${describeElement(control)}`]
  // The press is stopped on its way to the label, which passes nothing on to its field: one tap is one event.
  return counted > 1
    ? [
        `touch: ${counted} presses for ${times} taps within ${repeatGuardMs ?? 0} ms: ${describeElement(control)}`,
      ]
    : []
}

/** Fields take the focus, and a long press chooses words in them: they are left out. */
const fields =
  'textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit]), :disabled'

const pressedByTouch = () => controlsInUse().filter((control) => !control.matches(fields))

/**
 * A finger acts when it is lifted, not before; sliding off cancels; where a guard stands, two quick taps are one
 * (WCAG 2.5.2, EN 301 549 5.8). Nothing lies over a control that is in sight.
 */
export async function touchProblems(situation: Situation): Promise<string[]> {
  const problems: string[] = []
  // What another window or another size set going comes to its end first: it would be taken for an act of the finger.
  for (let frames = 0; frames < 5; frames++) await drawn()
  for (const control of toTry(pressedByTouch(), situation)) {
    // The slide before the tap: a guard against a second press would hold what the slide does.
    for (const act of [slideOff, tap]) {
      const place = await placeOn(control)
      if (place === null) break
      problems.push(...(typeof place === 'string' ? [place] : await act(control, place, situation)))
    }
  }
  // What covers a control is met by the slide and by the tap.
  return [...new Set(problems)]
}

/** A finger rests on a control, in ms: longer than any browser waits before it makes a long press of it. */
const longPress = 1000
/** How far a trembling finger goes sideways, in px: further than what browsers take for a tap, less than a finger is wide. */
const trembling = 24

/** The longest time in which a guard may take a second press for a tremor, in ms (EN 301 549 5.8). */
const mostRepeatGuard = 500

/**
 * What a heavy or a trembling hand does at a place, by its name. The long press is the second: it ends when no guard
 * against a second press holds it any more.
 */
const presses: Readonly<Record<string, (driver: Driver, place: Point) => Promise<void>>> = {
  'a press that trembles': (driver, { x, y }) =>
    driver.touch([[0, trembling, 0].map((aside) => inWindow({ x: x + aside, y }))]),
  'a press of a second': (driver, place) => driver.hold(inWindow(place), longPress),
}

/**
 * A hand that rests on a control, or trembles there, presses it all the same. Browsers make a long press or a
 * movement of the page of it, and nothing happens: `PressGuard` makes a press.
 */
export async function handProblems({ driver }: Situation): Promise<string[]> {
  const problems: string[] = []
  // A control may just have been tapped.
  await new Promise((resolve) => setTimeout(resolve, mostRepeatGuard))
  for (const control of oneOfEachKind(pressedByTouch()))
    for (const [name, press] of Object.entries(presses)) {
      const place = await placeOn(control)
      // What covers a control is told by the finger that taps.
      if (place === null || typeof place === 'string') break
      const { presses: counted, stop } = watch(control)
      await press(driver, place)
      await arrived(counted)
      stop()
      await stillAfter(control)
      if (counted() === 0) problems.push(`hand: ${name} does nothing: ${describeElement(control)}`)
    }
  return problems
}
