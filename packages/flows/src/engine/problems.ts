/**
 * Typed errors: where, what, and how to mend. The kiosk words a problem by its `code`; these words are for developers.
 */
import type { Problem, ProblemCode } from './types.ts'

/** An argument of the engine is wrong. `path` names it. */
export class InputError extends Error {
  readonly path: string
  readonly mend: string
  constructor(path: string, message: string, mend: string) {
    super(`${path}: ${message} ${mend}`)
    this.name = 'InputError'
    this.path = path
    this.mend = mend
  }
}

type Params = Problem['params']

/** Makes a problem; `{name}` in a text is replaced by the parameter. */
export function problem(code: ProblemCode, path: string, params: Params = {}): Problem {
  const [message, mend] = TEXTS[code]
  return { path, code, params, message: fill(message, params), mend: fill(mend, params) }
}

function fill(text: string, params: Params): string {
  return text
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name] ?? ''
      return Array.isArray(value) ? value.join(', ') : String(value)
    })
    .trim()
}

const TEXTS: Readonly<Record<ProblemCode, readonly [message: string, mend: string]>> = {
  not_a_case: ['The case is not an object.', 'Give { "version": 1, "events": […], "facts": {…} }.'],
  bad_version: ['Version {value} is not known.', 'Write "version": 1.'],
  unknown_field: ['There is no field "{value}" here.{hint}', 'Known: {values}.'],
  no_event: ['No life event is given.', 'Give at least one of: {values}.'],
  unknown_event: ['"{value}" is not a life event.{hint}', 'Use: {values}.'],
  unavailable_event: ['The life event "{value}" is not available yet.', 'Use: {values}.'],
  unknown_fact: ['"{value}" is not a fact.{hint}', 'See catalogue/facts.yaml.'],
  derived_fact: ['"{value}" is computed, not given.', 'Give instead: {values}.'],
  bad_value: ['{value} does not fit.', 'Expected: {expected}; or null for "I don\'t know".'],
  too_many: ['There are more than {max} items.', 'Keep {max} at most.'],
  disagree: ['{value} contradicts {values}.', 'Correct one of them.'],
  unknown_step: ['"{value}" is not a step.{hint}', 'Use the id of a step of the catalogue.'],
}

/** The known word closest to a mistyped one, or null when none is close. */
export function closest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(word, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** A sentence for `{hint}`, or nothing. */
export function hintFor(word: string, known: Iterable<string>): string {
  const near = closest(word, known)
  return near === null ? '' : ` Did you mean "${near}"?`
}

/** Levenshtein distance. Long words are cut: the input may be anything. */
function editDistance(a: string, b: string): number {
  const [x, y] = [a.slice(0, 60), b.slice(0, 60)]
  let row = Array.from({ length: y.length + 1 }, (_, i) => i)
  for (let i = 1; i <= x.length; i++) {
    const next = [i]
    for (let j = 1; j <= y.length; j++) {
      const swap = (row[j - 1] ?? 0) + (x[i - 1] === y[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap))
    }
    row = next
  }
  return row[y.length] ?? 0
}
