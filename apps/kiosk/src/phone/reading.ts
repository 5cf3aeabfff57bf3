import type { Case, Catalogue } from '@parcours/flows'
import {
  CodeError,
  type CodeErrorKind,
  type DecodedCase,
  decodeCase,
  encodeCase,
} from '@parcours/flows/codec'
import { isLanguageCode, type LanguageCode } from '@parcours/i18n'
import type { Arrival } from './arrival.ts'
import type { Memory } from './memory.ts'

/** Why no path can be shown. `nothing`: no code came along, and the phone keeps none. */
export type PhoneProblemKind = CodeErrorKind | 'nothing'

/** What the phone keeps, beside the path that is shown: nothing, this very path, or another one. */
export type Kept = 'nothing' | 'this' | 'other'

/** A path that can be shown. */
export interface PhonePath {
  readonly kind: 'path'
  readonly case: Case
  /** The language that its person reads, where the code says so. */
  readonly language: LanguageCode | null
  readonly papers: Memory['papers']
  /** The number of the exercise that the path belongs to; null for a visitor. */
  readonly exercise: number | null
  readonly kept: Kept
  /** Some answers of an older code fit the catalogue no more: they are unknown again. */
  readonly hasLost: boolean
}

/** A code that cannot be read. */
export interface PhoneProblem {
  readonly kind: 'problem'
  readonly problem: PhoneProblemKind
  /** `this`: what the phone keeps is what cannot be read. `other`: it keeps another path. */
  readonly kept: Kept
}

/** Reads the code that came along, else the one that the phone keeps. Pure. */
export function readArrival(
  catalogue: Catalogue,
  { code }: Arrival,
  memory: Memory | null,
): PhonePath | PhoneProblem {
  const kept = memory === null ? 'nothing' : code === null ? 'this' : 'other'
  const text = code ?? memory?.code
  if (text === undefined) return { kind: 'problem', problem: 'nothing', kept }
  const read = decode(catalogue, text)
  if (typeof read === 'string') return { kind: 'problem', problem: read, kept }
  const path = {
    kind: 'path',
    case: read.case,
    language: read.lang !== null && isLanguageCode(read.lang) ? read.lang : null,
    exercise: read.exercise,
    hasLost: read.lost.length > 0,
  } as const
  if (memory === null) return { ...path, papers: {}, kept: 'nothing' }
  if (code === null) return { ...path, papers: memory.papers, kept: 'this' }
  const before = decode(catalogue, memory.code)
  if (typeof before === 'string' || !hasSameAnswers(catalogue, read.case, before.case))
    return { ...path, papers: {}, kept: 'other' }
  // The same person scans again: what was ticked on the phone stays ticked.
  const done = [...new Set([...before.case.done, ...read.case.done])]
  return { ...path, case: { ...read.case, done }, papers: memory.papers, kept: 'this' }
}

function decode(catalogue: Catalogue, text: string): DecodedCase | CodeErrorKind {
  try {
    return decodeCase(catalogue, text)
  } catch (error) {
    if (error instanceof CodeError) return error.kind
    throw error
  }
}

const hasSameAnswers = (catalogue: Catalogue, one: Case, other: Case): boolean =>
  encodeCase(catalogue, { ...one, done: [] }) === encodeCase(catalogue, { ...other, done: [] })
