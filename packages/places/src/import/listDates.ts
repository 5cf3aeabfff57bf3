/**
 * Of which day a list is.
 */
import type { Say } from './checkDraft.ts'
import type { Draft } from './draft.ts'
import { fileError } from './readFile.ts'

/** A day or a month inside a text: `2026-11-25`, `2026-11`. */
const DATE = /(?<!\d)(19|20)\d{2}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?(?!\d)/

/** Whether a text is such a date. */
export const isDate = (text: string): boolean => DATE.exec(text)?.[0] === text

/** What is known of the date of a list. */
interface DateOptions {
  /** What the operator says. */
  readonly date?: string | undefined
  /** The present day, `2026-11-25`: no list is of a later one. */
  readonly today: string
}

/**
 * The date of a list, and how it is known. What the list says goes over what the operator says.
 * @param changedOn the day of its newest place; empty where it tells none
 * @throws FileError when nothing tells it.
 */
export function dateOf(
  changedOn: string,
  file: string,
  { date, today }: DateOptions,
): readonly [string, string] {
  const named = DATE.exec(file)?.[0]
  if (changedOn !== '') return [changedOn, 'd’après ses lieux']
  if (named !== undefined && named <= today) return [named, 'd’après son nom']
  if (date !== undefined) return [date, '--date']
  throw fileError(file, 'la date de la liste n’est pas connue. Écrivez-la : --date 2026-11-25.')
}

/** What a day of a place is judged with. */
interface ChangeOptions {
  readonly field: string | undefined
  readonly today: string
  readonly say: Say
}

/** The day of the last change of a place; one that does not exist or is yet to come is told, and tells nothing. */
export function changeOf({ changedOn }: Draft, { field, today, say }: ChangeOptions): string | undefined {
  if (changedOn === undefined || (isDate(changedOn) && changedOn <= today)) return changedOn
  say('date-future', { field, value: changedOn })
  return undefined
}

/** The later of two days; an empty text when neither is known. */
export function laterOf(one = '', other = ''): string {
  return [one, other].sort().at(-1) ?? ''
}
