import { firstSteps, type PathStep } from '@parcours/flows'
import type { PaperFormat, PrintPathProps, PrintPlace, PrintStepItem } from '@parcours/ui'
import { Temporal } from 'temporal-polyfill'
import type { Branch } from '../../settings/index.ts'
import type { KioskTranslate } from '../../strings.ts'
import type { Kiosk } from '../KioskContext.tsx'
import { branchId, type PlacesOf } from '../places/index.ts'
import { phasesOf } from './phases.ts'
import { pictureOfStep } from './pictures.ts'
import { privacyOf } from './privacy.ts'
import { deadlineOf, paperWords, stepText } from './steps.ts'

/** How much of a step is printed: a whole path in full would be forty sheets that nobody reads. */
type Detail = 'full' | 'brief' | 'papers' | 'line'

/** Steps told first, on top of the paper. */
const firstCount = 3
/** Further steps of the next weeks: in brief on sheets, by title on a receipt, which tells nothing beyond them. */
const soonCount = 6
/** What is due later than this is on sheets by its title and date, and not on a receipt. */
const soonMonths = 2

/** What stands on the paper. */
export type PaperContent = Pick<
  PrintPathProps,
  'title' | 'madeOn' | 'notes' | 'next' | 'soon' | 'phases' | 'left'
>

/**
 * The path as it stands on paper; null while nothing is on it. What to do first is told with its papers and places.
 * On sheets, the steps of the next weeks follow in brief, all others by title and date. A receipt has the title and date
 * of the next ones, and counts the others.
 * @param placesOf where a step is done, near the visitor
 */
export function paperOf(
  kiosk: Kiosk,
  t: KioskTranslate,
  format: PaperFormat,
  placesOf: PlacesOf,
): PaperContent | null {
  const { path, session } = kiosk
  const placeOf = placesOnce(kiosk, placesOf)
  const toPrint = path.steps.filter(({ kind, status }) => kind !== 'not_required' && status !== 'done')
  const ready = firstSteps(path, firstCount + soonCount)
  const [next = toPrint[0], ...soon] = ready.slice(0, firstCount)
  if (next === undefined) return null
  const isSheet = format === 'a4'
  const near = new Set(ready.slice(firstCount).filter((step) => isSoon(step, path.today)))
  const others = toPrint.filter((step) => step !== next && !soon.includes(step))
  const shown = isSheet ? others : others.filter((step) => near.has(step))
  const print = (step: PathStep) => printStep(kiosk, step, isSheet && near.has(step) ? 'brief' : 'line')
  const titles = isSheet ? shown.length - near.size : 0
  return {
    title: t('print.paperTitle'),
    madeOn: path.today,
    notes: session.different.length > 0 ? [t('path.differentNote')] : [],
    next: withPlace(printStep(kiosk, next, 'full'), placeOf(next)),
    soon: soon.map((step) =>
      withPlace(printStep(kiosk, step, isSheet ? 'brief' : 'papers'), withoutWeek(placeOf(step))),
    ),
    phases: parts(kiosk, t, shown).map(({ title, steps }) => ({ title, steps: steps.map(print) })),
    left: [
      ...(titles > 0 ? [t('print.titles', { count: titles })] : []),
      ...(shown.length < others.length ? [t('print.others', { count: others.length - shown.length })] : []),
      t('print.askDetails'),
    ],
  }
}

/** Steps by phase; those to check stand apart, at the end. */
function parts(kiosk: Kiosk, t: KioskTranslate, steps: readonly PathStep[]) {
  const sure = steps.filter(({ status }) => status !== 'to_check')
  const phases = phasesOf(kiosk, t).map(({ id, title }) => ({
    title,
    steps: sure.filter(({ phase }) => phase === id),
  }))
  const toCheck = { title: t('toCheck.title'), steps: steps.filter(({ status }) => status === 'to_check') }
  return [...phases, toCheck].filter(({ steps }) => steps.length > 0)
}

/** Whether a step can be done within the next weeks: its day is near, or it has none. */
function isSoon({ deadline }: PathStep, today: string): boolean {
  if (deadline === null) return true
  const horizon = Temporal.PlainDate.from(today).add({ months: soonMonths }).toString()
  return (deadline.from ?? deadline.date) <= horizon
}

/** What is said of a step on paper. */
function printStep(kiosk: Kiosk, step: PathStep, detail: Detail): PrintStepItem {
  const { words, official, language } = stepText(kiosk, step.id)
  const sentences = {
    full: [...words.what, ...words.how],
    brief: words.what.slice(0, 1),
    papers: [],
    line: [],
  }
  const isLine = detail === 'line'
  return {
    id: step.id,
    language: language === kiosk.language ? undefined : language,
    picture: pictureOfStep(step),
    title: words.title,
    official,
    deadline: deadlineOf(step),
    detail: isLine ? 'line' : 'details',
    sentences: sentences[detail],
    papers: isLine ? [] : step.documentIds.map((id) => paperWords(kiosk, step.id, id)),
    where: isLine ? [] : whereOf(kiosk, step),
    privacy: privacyOf(kiosk, step),
  }
}

/** A place on the paper, and the kinds of place of its step that it does not stand for. */
interface Placed {
  readonly place: PrintPlace
  readonly others: readonly string[]
}

/** The nearest place of each step; one that stands on the paper already is only named. */
function placesOnce(kiosk: Kiosk, placesOf: PlacesOf): (step: PathStep) => Placed | null {
  const printed = new Set<string>()
  return (step) => {
    const { known, others } = placesOf(step)
    const [first, ...rest] = known
    if (first === undefined) return null
    const { id, name, address, phones, week, isDemo } = first
    // « Vous êtes ici » is true in front of the kiosk only.
    const kind = id === branchId ? kiosk.lexicon.text('places', 'france_services', 'name') : first.kind
    const isAgain = printed.has(id)
    // A private step may be printed without its place.
    if (privacyOf(kiosk, step) === undefined) printed.add(id)
    const [phone] = phones
    const kinds = rest.map((one) => one.kind).filter((one) => one !== kind)
    return {
      place: isAgain ? { name, kind, address: [] } : { name, kind, address, phone, week, isDemo },
      others: [...kinds, ...others],
    }
  }
}

/** Only what comes first is told with its hours: they are long. */
function withoutWeek(placed: Placed | null): Placed | null {
  return placed && { ...placed, place: { ...placed.place, week: undefined } }
}

function withPlace(step: PrintStepItem, placed: Placed | null): PrintStepItem {
  return placed === null ? step : { ...step, place: placed.place, where: placed.others }
}

/** The kinds of place of a step; where it has none, who deals with it. */
function whereOf({ lexicon }: Kiosk, { place, organismIds }: PathStep): readonly string[] {
  if (place.length > 0) return place.map((id) => lexicon.text('places', id, 'name') ?? id)
  return organismIds.map((id) => lexicon.text('organisms', id, 'name') ?? id)
}

/** The branch as the place that helps; undefined while the operator did not describe it. */
export function helpOf(branch: Branch | null): PrintPlace | undefined {
  if (branch === null) return undefined
  const { name, address, phone } = branch
  return { name, address, ...(phone !== null && { phone }) }
}
