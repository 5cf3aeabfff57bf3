import type { Catalogue } from '@parcours/flows'
import { CodeError, type CodeErrorKind, decodeCase } from '@parcours/flows/codec'
import { isLanguageCode, type LanguageCode } from '@parcours/i18n'
import type { Session } from '../../visit/session/session.ts'
import { type PracticeId, practiceOf } from '../practice/practice.ts'
import { sessionOf } from './sessionOf.ts'

/** A case taken up from a ticket. */
export interface TakenUp {
  readonly session: Session
  /** The visitor's language, where the ticket says so and the kiosk speaks it. */
  readonly language: LanguageCode | null
  /** Papers that the agent before saw: ids of documents. */
  readonly seen: readonly string[]
  /** The exercise that the case belongs to; null for a visitor. */
  readonly practice: PracticeId | null
  /** Ids of facts whose answer fits today's catalogue no more. */
  readonly lost: readonly string[]
}

/**
 * Reads what a scanner gave: an address with a code after `#`, or the code alone.
 * @returns the case, or why it cannot be read
 */
export function readTicket(catalogue: Catalogue, scanned: string, today: string): TakenUp | CodeErrorKind {
  const text = scanned.trim()
  const code = text.slice(text.indexOf('#') + 1)
  try {
    const { case: given, lang, papers, exercise, lost } = decodeCase(catalogue, code)
    const practice = exercise === null ? null : practiceOf(exercise)
    // An exercise that is not known here must not be taken for a visitor.
    if (practice === undefined) return 'future'
    return {
      session: sessionOf(catalogue, given, today),
      language: lang !== null && isLanguageCode(lang) ? lang : null,
      seen: papers,
      practice,
      lost,
    }
  } catch (error) {
    if (error instanceof CodeError) return error.kind
    throw error
  }
}

/**
 * Reads the first of several readings of one scan that is a ticket.
 * @param readings the same keys under the layout of this machine, and under the one of the scanner
 */
export function readScan(
  catalogue: Catalogue,
  readings: readonly string[],
  today: string,
): TakenUp | CodeErrorKind {
  const found = readings.map((text) => readTicket(catalogue, text, today))
  const taken = found.find((one) => typeof one !== 'string')
  if (taken !== undefined) return taken
  // What a wrong layout garbles looks foreign: any better reason says more.
  return found.find((one) => one !== 'foreign') ?? 'foreign'
}
