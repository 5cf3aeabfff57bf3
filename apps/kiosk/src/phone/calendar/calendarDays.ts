import type { PathStep } from '@parcours/flows'
import { deadlineWords, type UiTranslate } from '@parcours/ui'
import { privacyOf } from '../../visit/adapters/privacy.ts'
import { deadlineOf, forWhom, paperWords, stepText } from '../../visit/adapters/steps.ts'
import type { Kiosk } from '../../visit/KioskContext.tsx'
import type { PhoneTranslate } from '../strings.ts'
import type { CalendarDay } from './calendarFile.ts'

/** The words of the phone and of the components, in the language shown. */
export interface CalendarWords {
  readonly phone: PhoneTranslate
  readonly ui: UiTranslate
}

/** Whether a step has a day that is still to come: what is done or over needs no reminder. */
const isToCome = ({ deadline, status, kind }: PathStep, today: string): boolean =>
  deadline !== null && status !== 'done' && kind !== 'not_required' && deadline.date >= today

/** Whether the path has a day to put into a calendar. */
export const hasCalendarDays = ({ path, today }: Pick<Kiosk, 'path' | 'today'>): boolean =>
  path.steps.some((step) => isToCome(step, today))

/** The days of the path that are still to come, in the order of the path. */
export function calendarDays(kiosk: Kiosk, words: CalendarWords): CalendarDay[] {
  return kiosk.path.steps
    .filter((step) => isToCome(step, kiosk.today))
    .map((step) => ({
      uid: uidOf(step),
      date: step.deadline?.date ?? kiosk.today,
      title: titleOf(kiosk, words, step),
      lines: linesOf(kiosk, words, step),
    }))
}

function titleOf(kiosk: Kiosk, { phone }: CalendarWords, step: PathStep): string {
  const title = privacyOf(kiosk, step)?.neutralTitle ?? stepText(kiosk, step.id).words.title
  const whole = [title, ...forWhom(kiosk, step)].join(' · ')
  const type = step.deadline?.type
  const dated = type === 'latest' || type === 'earliest' ? phone(`calendar.${type}`, { title: whole }) : whole
  return kiosk.exercise === null ? dated : `${phone('exercise.mark')} · ${dated}`
}

/** A calendar lies open to others, and is often kept far away: of a private step it tells the day, and no more. */
function linesOf(kiosk: Kiosk, { phone, ui }: CalendarWords, step: PathStep): string[] {
  const deadline = deadlineOf(step)
  const when = deadline === undefined ? [] : [deadlineWords(deadline, kiosk.language, ui)]
  const check = deadline?.isUncertain === true || step.status === 'to_check' ? [phone('calendar.check')] : []
  if (privacyOf(kiosk, step) !== undefined) return [...when, ...check, phone('calendar.hidden')]
  const { lexicon } = kiosk
  const places = [
    ...step.organismIds.map((id) => lexicon.text('organisms', id, 'name') ?? id),
    ...step.place.map((id) => lexicon.text('places', id, 'name') ?? id),
  ]
  const papers = step.documentIds.map((id) => bilingual(paperWords(kiosk, step.id, id)))
  const line = (words: readonly string[], write: (list: string) => string) =>
    words.length === 0 ? [] : [write(words.join(' · '))]
  return [
    ...when,
    ...check,
    phone('calendar.official', { name: stepText(kiosk, step.id).official }),
    ...line([...new Set(places)], (list) => phone('calendar.where', { places: list })),
    ...line(papers, (list) => phone('calendar.papers', { papers: list })),
  ]
}

const bilingual = ({ label, french }: { label: string; french: string }): string =>
  label === french ? label : `${label} (${french})`

/** FNV-1a, 32 bits. */
function hash(text: string, offset: number): string {
  let value = offset
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0
  return value.toString(16).padStart(8, '0')
}

/** Names the step without saying it: an id stands open in many calendars. Two passes, so that no two steps meet. */
function uidOf(step: PathStep): string {
  const name = [step.id, ...step.for.map(({ list, index }) => `${list}.${index}`)].join('/')
  return `${hash(name, 0x811c9dc5)}${hash(`${name}/`, 0x1b873593)}@parcours.invalid`
}
