import type { PathStep } from '@parcours/flows'
import { longDate } from '@parcours/flows/explain'
import type { PrintTableRow } from '@parcours/ui'
import { privacyOf } from '../../visit/adapters/privacy.ts'
import type { Kiosk } from '../../visit/KioskContext.tsx'
import type { DeskCase } from '../desk/desk.ts'
import { frenchShared } from '../panel/frenchShared.ts'
import { papersOf } from '../panel/papersOf.ts'
import { frenchTitle, frenchWording } from '../panel/wording.ts'
import { fill, words } from '../words.ts'
import { missingLines, privatePapers } from './neutral.ts'

/** A part of the summary; parts without lines are left out. */
export interface SummaryPart {
  readonly title: string
  readonly lines: readonly string[]
}

/** Lines of a part on a roll: a path of 60 steps would be three metres long. */
export const mostOnRoll = 10

/**
 * The file in neutral words: no name, no address, no answer; a step of a private subject by its neutral title only.
 * @param most lines of a part; how many more there are is said. @default all of them
 */
export function summaryParts(
  kiosk: Kiosk,
  { doneHere }: DeskCase,
  most = Number.POSITIVE_INFINITY,
): readonly SummaryPart[] {
  const { path, session } = kiosk
  const steps = path.steps.filter(({ kind }) => kind !== 'not_required')
  const lines = (belongs: (step: PathStep) => boolean) =>
    steps.filter(belongs).map((step) => stepLine(kiosk, step))
  const isHere = ({ id, status }: PathStep) => status === 'done' && doneHere.includes(id)
  const parts: readonly SummaryPart[] = [
    {
      title: words.summary.events,
      lines: session.case.events.map((event) => frenchShared(kiosk.content, 'events', event, 'name')),
    },
    { title: words.summary.doneHere, lines: lines(isHere) },
    { title: words.summary.done, lines: lines((step) => step.status === 'done' && !isHere(step)) },
    { title: words.summary.toDo, lines: lines(({ status }) => status === 'applies') },
    { title: words.summary.toCheck, lines: lines(({ status }) => status === 'to_check') },
    { title: words.summary.missing, lines: missingLines(kiosk, frenchWording(kiosk)) },
  ]
  return parts
    .filter((part) => part.lines.length > 0)
    .map(({ title, lines: all }) => ({ title, lines: [...all.slice(0, most), ...moreLine(all, most)] }))
}

/**
 * The papers of the case, those that were seen first. A paper tells of its step: those of private steps stay off, and
 * those that only private steps ask of everybody.
 */
export function summaryPapers(kiosk: Kiosk, { seen }: DeskCase): readonly PrintTableRow[] {
  const hidden = privatePapers(kiosk.content.catalogue)
  const papers = papersOf(kiosk, seen, (step) => privacyOf(kiosk, step) === undefined)
    .filter(({ id }) => !hidden.has(id))
    .map(({ id, label }) => ({ id, header: label, isSeen: seen.includes(id) }))
  return papers
    .toSorted((a, b) => Number(b.isSeen) - Number(a.isSeen))
    .map(({ id, header, isSeen }) => ({
      id,
      header,
      cells: [isSeen ? words.summary.seen : words.summary.unseen],
    }))
}

/** How many lines are left out, in words; nothing where none is. */
export function moreLine(all: readonly unknown[], most: number): readonly string[] {
  return all.length > most ? [fill(words.summary.more, { count: all.length - most })] : []
}

function stepLine(kiosk: Kiosk, step: PathStep): string {
  const title = privacyOf(kiosk, step)?.french ?? frenchTitle(kiosk, step.id)
  const { deadline } = step
  if (deadline === null || step.status === 'done') return title
  const date = longDate(deadline.date, frenchWording(kiosk).phrases)
  const pattern = deadline.overdue
    ? words.path.was
    : { latest: words.path.by, earliest: words.path.from, on: words.path.on }[deadline.type]
  return `${title}, ${fill(pattern, { date })}`
}
