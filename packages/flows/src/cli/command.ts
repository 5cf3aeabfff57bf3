/**
 * What the commands share: their output, their errors, the catalogue that they read.
 */
import { fileURLToPath } from 'node:url'
import { isDate } from '../engine/dates.ts'

/** What a command did. `status` is the exit status. */
export interface Outcome {
  readonly status: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

/** What a command takes from outside, so that tests give their own. */
export interface Surroundings {
  /** The present day, `YYYY-MM-DD`: only when no `--today` is given. */
  readonly now: () => string
  readonly readInput: () => string
}

/** The command was called wrongly: exit status 2. The message names the argument and says how to mend. */
export class UsageError extends Error {}

/** The catalogue of this package. */
export const CATALOGUE = fileURLToPath(new URL('../../catalogue', import.meta.url))
/** Where `parcours build` writes. */
export const GENERATED = fileURLToPath(new URL('../../generated', import.meta.url))

export function success(out: string, err = ''): Outcome {
  return { status: 0, out, err }
}

/** The day to compute for: `--today`, else the present day. */
export function dayOf(today: string | undefined, { now }: Surroundings): string {
  if (today === undefined) return now()
  if (!isDate(today))
    throw new UsageError(`--today: "${today}" is not a calendar date. Write it as YYYY-MM-DD.`)
  return today
}
