import { describeElement, isSeen, rootInUse } from '../layout.ts'
import { coverProblem } from './cover.ts'
import type { Driver } from './driver.ts'
import { controlsInUse, kindOf, type Situation, shapeOf } from './page.ts'
import { ringProblems, rings } from './ring.ts'

/** Groups in which Tab stops once, and arrows go on. */
const compositeSelector =
  '[role=radiogroup], [role=group], [role=listbox], [role=toolbar], [role=tablist], [role=grid]'

const isRadio = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'radio'

/** The controls at which Tab must stop, in the order of the page: a group of radio buttons is one stop. */
function expectedStops(): HTMLElement[] {
  const groups = new Map<string, HTMLInputElement>()
  const stops: HTMLElement[] = []
  for (const control of controlsInUse()) {
    if (control.tabIndex < 0 || control.matches(':disabled')) continue
    if (!isRadio(control)) stops.push(control)
    else {
      const first = groups.get(control.name)
      if (!first) {
        groups.set(control.name, control)
        stops.push(control)
      } else if (control.checked) stops.splice(stops.indexOf(first), 1, control)
    }
  }
  return stops
}

/** Controls that Tab passes by although nothing leads to them with the arrows. */
function unreachable(): string[] {
  return controlsInUse()
    .filter((control) => control.tabIndex < 0 && !control.matches(':disabled'))
    .filter((control) => {
      const group = control.closest(compositeSelector)
      return !group?.querySelector('[tabindex="0"], input:checked')
    })
    .filter((control) => !control.closest('[role=listbox]'))
    .map((control) => `keyboard: Tab never reaches ${describeElement(control)}`)
}

/** Two invisible stops around the part in use: the walk begins at one and ends at the other. */
function fences(): { start: HTMLElement; end: HTMLElement; remove: () => void } {
  const root = rootInUse()
  const made = () => {
    const fence = document.createElement('span')
    fence.tabIndex = 0
    fence.style.cssText =
      'position:fixed;inset-block-start:0;inset-inline-start:0;inline-size:1px;block-size:1px;opacity:0'
    return fence
  }
  const [start, end] = [made(), made()]
  root.prepend(start)
  root.append(end)
  const remove = () => {
    start.remove()
    end.remove()
  }
  return { start, end, remove }
}

/** Presses that reach a control, without any effect on the page: they are stopped before anything hears them. */
function countClicks(): { readonly clicked: () => Element[]; readonly stop: () => void } {
  let clicks: Element[] = []
  const listen = (event: Event) => {
    if (event.target instanceof Element) clicks.push(event.target)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('click', listen, true)
  return {
    clicked: () => {
      const seen = clicks
      clicks = []
      return seen
    },
    stop: () => window.removeEventListener('click', listen, true),
  }
}

/** Keys that must act on a control. */
function keysFor(control: Element): readonly string[] {
  if (control.matches('a[href], [role=link]')) return ['Enter']
  // A native radio button is left to the browser: a press that is stopped upsets its group.
  if (control.matches('input[type=checkbox], [role=radio], [role=checkbox], [role=switch]')) return ['Space']
  return control.matches('button, summary, [role=button]') ? ['Enter', 'Space'] : []
}

async function keyProblems(control: Element, driver: Driver): Promise<string[]> {
  const problems: string[] = []
  const keys = keysFor(control)
  if (keys.length === 0) return []
  const isThere = () => control.isConnected && isSeen(control)
  const counter = countClicks()
  await driver.press(keys)
  const isHeard = counter.clicked().filter((target) => control.contains(target)).length >= keys.length
  // One by one only where one of them did nothing.
  for (const key of isHeard ? [] : keys) {
    // Any key may be an answer, as in the warning of a forgotten session: it acted, and took the control away.
    if (!isThere()) break
    await driver.press([key])
    if (isThere() && !counter.clicked().some((target) => control.contains(target)))
      problems.push(`keyboard: ${key} does nothing on ${describeElement(control)}`)
  }
  counter.stop()
  return problems
}

/** The smallest part of the page that holds both: what stands in it stands in its direction. A pad keeps its own inside. */
function around(one: Element, other: Element): Element {
  let part: Element = one
  while (part.parentElement && !part.contains(other)) part = part.parentElement
  return part
}

/** Whether a stop stands before the one that Tab came from, for a reader of this direction. */
function goesBack(from: Element, to: Element): boolean {
  const [a, b] = [shapeOf(from).getBoundingClientRect(), shapeOf(to).getBoundingClientRect()]
  const isOneLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2
  const isOneColumn = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
  if (!isOneLine) return isOneColumn && b.bottom <= a.top + 1
  const { direction } = getComputedStyle(around(from, to))
  return direction === 'rtl' ? b.left >= a.right - 1 : b.right <= a.left + 1
}

/** The stops of Tab, one after the other, each looked at while it has the focus. */
async function walk(situation: Situation, expected: readonly HTMLElement[]) {
  const { driver, isThorough } = situation
  const { start, end, remove } = fences()
  const stops: Element[] = []
  const problems: string[] = []
  const kinds = new Set<string>()
  const resting = rings(expected)
  window.focus()
  start.focus()
  while (stops.length <= expected.length + 12) {
    await driver.press(['Tab'])
    const stop = document.activeElement
    if (!stop || stop === document.body || stop === end || stop === start) break
    if (stops.includes(stop)) {
      if (stops.at(-1) === stop) problems.push(`keyboard: Tab is trapped at ${describeElement(stop)}`)
      break
    }
    stops.push(stop)
    problems.push(...ringProblems(stop, resting.get(stop)), ...coverProblem(stop))
    if (isThorough || !kinds.has(kindOf(stop))) problems.push(...(await keyProblems(stop, driver)))
    kinds.add(kindOf(stop))
  }
  remove()
  return { stops, problems }
}

function scrollerOf(element: Element): Element | null {
  for (let box = element.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY) && isScroller(box)) return box
  return null
}

function orderProblems(stops: readonly Element[]): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1]
    if (!before) return []
    const isOutOfOrder = !(before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING)
    // What scrolls moves past the rest: places are compared inside it only.
    const isComparable = scrollerOf(before) === scrollerOf(stop)
    return isOutOfOrder || (isComparable && goesBack(before, stop))
      ? [`keyboard: Tab goes back from ${describeElement(before)} to ${describeElement(stop)}`]
      : []
  })
}

/**
 * Tab reaches each control in the order of reading and comes out again; Enter and the space bar act; the focus is seen
 * with a ring, whole, and nothing covers what has it (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11 to 2.4.13).
 */
export async function keyboardProblems(situation: Situation): Promise<string[]> {
  const expected = expectedStops()
  const { stops, problems } = await walk(situation, expected)
  const missed = expected.filter((control) => !stops.includes(control) && isSeen(control))
  const strange = stops.filter((stop) => !expected.includes(stop as HTMLElement) && !isScroller(stop))
  return [
    ...problems,
    ...missed.map((control) => `keyboard: Tab never reaches ${describeElement(control)}`),
    ...strange.map((stop) => `keyboard: Tab stops at ${describeElement(stop)}, which is no control`),
    ...unreachable(),
    ...orderProblems(stops),
  ]
}

/** A box that the keyboard must reach to scroll it. */
const isScroller = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1
