import { describeElement, isSeen, rootInUse } from '../layout.ts'
import type { Media } from './driver.ts'
import { contrastOn, controlsInUse, drawn, groundOf, type Situation, shapeOf, toTry } from './page.ts'
import { ringProblems, rings } from './ring.ts'

/** Runs a look at the page under a setting of the system, which is taken back after it. */
async function under<Found>(
  { driver }: Situation,
  on: Media,
  off: Media,
  query: string,
  look: () => Found[],
): Promise<(Found | string)[]> {
  await driver.emulate(on)
  await drawn()
  const found = window.matchMedia(query).matches ? look() : [`the driver cannot emulate ${query}`]
  await driver.emulate(off)
  await drawn()
  return found
}

const chosenSelector =
  'input:checked, [aria-pressed=true], [aria-checked=true], [aria-selected=true], [aria-current]:not([aria-current=false])'

/** How a control is drawn, its text apart. */
function drawing(control: Element): string {
  const shape = shapeOf(control)
  const parts = [shape, ...shape.querySelectorAll('*')].filter((part) =>
    part.checkVisibility({ opacityProperty: true }),
  )
  return parts
    .map((part) => {
      const {
        borderStyle,
        borderWidth,
        borderColor,
        outlineStyle,
        outlineWidth,
        outlineColor,
        backgroundColor,
        textDecorationLine,
      } = getComputedStyle(part)
      const native = part instanceof HTMLInputElement && getComputedStyle(part).appearance !== 'none'
      const outline = outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`
      return [
        part.tagName,
        borderStyle,
        borderWidth,
        borderColor,
        outline,
        backgroundColor,
        textDecorationLine,
        native && (part as HTMLInputElement).checked,
      ].join()
    })
    .join(';')
}

/** What is chosen and looks like what is not: colour alone said it, and colours are gone. */
function sameAsOthers(): string[] {
  const root = rootInUse()
  // The ring of the focus is not the mark of what is chosen.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  return [...root.querySelectorAll(chosenSelector)].filter(isSeen).flatMap((chosen) => {
    const group = chosen.closest('fieldset, [role=radiogroup], [role=group], ul, ol, [role=listbox]') ?? root
    const selector = chosen.tagName.toLowerCase()
    const other = [...group.querySelectorAll(selector)].find(
      (one) =>
        one !== chosen && !one.matches(chosenSelector) && one.className === chosen.className && isSeen(one),
    )
    return other && drawing(other) === drawing(chosen)
      ? [`forced colours: ${describeElement(shapeOf(chosen))} is chosen and looks like the others`]
      : []
  })
}

/** Whether an edge is drawn around an element that the colours of the system leave in sight. */
function hasEdge(element: Element): boolean {
  const { borderStyle, borderWidth, borderColor } = getComputedStyle(element)
  const isDrawn = /solid|dashed|double|inset|outset/.test(borderStyle) && Number.parseFloat(borderWidth) >= 1
  return isDrawn && contrastOn(borderColor, groundOf(element.parentElement)) >= 3
}

/** Controls whose edge is only a colour of the ground. What opens has the edge of what it opens. */
function withoutBorder(): string[] {
  return controlsInUse()
    .map(shapeOf)
    .filter(
      (shape) =>
        !shape.matches('a[href], [role=option], option') &&
        !(shape instanceof HTMLInputElement && /radio|checkbox/.test(shape.type)),
    )
    .filter((shape) => !hasEdge(shape) && !hasEdge(shape.closest('details') ?? shape))
    .map((shape) => `forced colours: no border around ${describeElement(shape)}`)
}

/** The rings of the controls, by giving them the focus. */
function ringsInUse(setting: string, situation: Situation): string[] {
  const controls = controlsInUse().filter((control) => control.tabIndex >= 0)
  const resting = rings(controls)
  return toTry(controls, situation).flatMap((control) => {
    control.focus({ preventScroll: true })
    return ringProblems(control, resting.get(control))
      .filter((problem) => !problem.includes('is cut by'))
      .map((problem) => `${setting}: ${problem}`)
  })
}

/** With the colours of the system: controls keep an edge, what is chosen and what has the focus still show (WCAG 1.4.1, 1.4.11). */
export async function forcedColoursProblems(situation: Situation): Promise<string[]> {
  // A key was pressed last: the page shows where the focus is.
  await situation.driver.press(['Shift'])
  return under(
    situation,
    { forcedColors: 'active' },
    { forcedColors: 'none' },
    '(forced-colors: active)',
    () => [...withoutBorder(), ...sameAsOthers(), ...ringsInUse('forced colours', situation)],
  )
}

const seconds = (list: string): number =>
  Math.max(
    ...list.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)),
  )

/** Nothing moves for those who asked for stillness (WCAG 2.3.3). */
export function motionProblems(situation: Situation): Promise<string[]> {
  return under(
    situation,
    { reducedMotion: 'reduce' },
    { reducedMotion: 'no-preference' },
    '(prefers-reduced-motion: reduce)',
    () => {
      const moving = [...document.body.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, transitionProperty, animationName, animationDuration } =
          getComputedStyle(element)
        const isFading = transitionProperty !== 'none' && seconds(transitionDuration) > 0
        return isFading || (animationName !== 'none' && seconds(animationDuration) > 0)
      })
      const running = document.getAnimations().filter(({ playState }) => playState === 'running')
      return [
        ...moving.map(
          (element) => `motion: ${describeElement(element)} moves although stillness was asked for`,
        ),
        ...(moving.length === 0 && running.length > 0 ? [`motion: ${running.length} animations run`] : []),
      ]
    },
  )
}

/** For those who asked for more contrast: edges of controls and the ring at 4.5:1 or more. */
export function contrastPreferenceProblems(situation: Situation): Promise<string[]> {
  return under(
    situation,
    { contrast: 'more' },
    { contrast: 'no-preference' },
    '(prefers-contrast: more)',
    () =>
      controlsInUse()
        .map(shapeOf)
        .filter((shape) => {
          const { borderStyle, borderColor } = getComputedStyle(shape)
          if (borderStyle === 'none') return false
          const [edge, fill] = [
            contrastOn(borderColor, groundOf(shape.parentElement)),
            contrastOn(getComputedStyle(shape).backgroundColor, groundOf(shape.parentElement)),
          ]
          return Math.max(edge, fill) < 4.5
        })
        .map((shape) => `more contrast: the edge of ${describeElement(shape)} is under 4.5:1`),
  )
}
