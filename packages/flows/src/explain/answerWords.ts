/**
 * What the visitor answered to a fact, in words; or what the engine takes instead, and from where.
 */
import type { Resolved, Scope } from '../engine/condition.ts'
import type { Facts, FactValue, Item, Scalar } from '../engine/types.ts'
import type { Wording } from './factWords.ts'
import { factName, fieldName, fieldValueWords, listed, valueWords, wordAt } from './factWords.ts'

/** The answer to a fact on a case. */
export function answerWords(name: string, given: Facts, scope: Scope, wording: Wording): string {
  const { phrases, facts } = wording
  const raw = given[name]
  const fact = facts.get(name)
  if (raw !== undefined && raw !== null && raw !== 'unknown') return rawWords(name, raw, wording)
  const state = scope.resolve(name)
  if (raw === undefined && fact?.unasked !== undefined)
    return phrases.answers.unasked(valueWords(name, fact.unasked, wording))
  const found = stateWords(name, state, wording)
  const others = state.because.filter((other) => other !== name)
  if (found !== null && others.length > 0) return phrases.answers.deduced(found, namesOf(others, wording))
  if (found !== null && fact?.derived) return found
  if (raw === null || raw === 'unknown')
    return state.is === 'unknown' && state.never.length > 0
      ? phrases.answers.notSupposed
      : phrases.answers.unknown
  if (state.is === 'unknown' && state.never.length > 0) return phrases.answers.closed
  return phrases.answers.none
}

/** One thing of a list, with some of its fields: « Enfant 2 : Son âge : 12, Sa journée : « Collège ou lycée » ». */
export function itemWords(
  list: string,
  index: number,
  item: Item,
  fields: readonly string[],
  wording: Wording,
): string {
  const { phrases } = wording
  const number = String(index + 1)
  const name =
    wordAt(wording, 'facts', list, 'item')?.replace('{{number}}', number) ?? phrases.item(index + 1)
  const said = fields.map((field) => {
    const value = item[field]
    const answer =
      value === undefined || value === null
        ? phrases.answers.unknown
        : fieldValueWords(list, field, value, wording)
    return phrases.is(fieldName(list, field, wording), answer)
  })
  return said.length === 0 ? name : phrases.is(name, said.join(', '))
}

function namesOf(facts: readonly string[], wording: Wording): string {
  return listed(
    facts.map((fact) => factName(fact, wording)),
    wording.phrases.and,
  )
}

function rawWords(name: string, raw: Exclude<FactValue, null>, wording: Wording): string {
  const { phrases } = wording
  if (typeof raw !== 'object') return valueWords(name, raw, wording)
  if ('oneOf' in raw) return orList(name, raw.oneOf, wording)
  if (!isList(raw)) return rangeWords(raw.atLeast, raw.atMost, wording)
  if (raw.length === 0) return phrases.answers.empty
  if (isTexts(raw))
    return listed(
      raw.map((one) => valueWords(name, one, wording)),
      phrases.and,
    )
  return String(raw.length)
}

/** What is known of a fact that was not answered; null when nothing is. */
function stateWords(name: string, state: Resolved, wording: Wording): string | null {
  switch (state.is) {
    case 'one':
      return orList(name, state.values, wording)
    case 'range':
      return state.min === state.max ? String(state.min) : rangeWords(state.min, state.max, wording)
    case 'set':
      return state.values.length === 0
        ? wording.phrases.answers.empty
        : listed(
            state.values.map((value) => valueWords(name, value, wording)),
            wording.phrases.and,
          )
    case 'items':
      return String(state.items.length)
    default:
      return null
  }
}

function orList(name: string, values: readonly Scalar[], wording: Wording): string {
  return listed(
    values.map((value) => valueWords(name, value, wording)),
    wording.phrases.or,
  )
}

function rangeWords(atLeast: number | undefined, atMost: number | undefined, { phrases }: Wording): string {
  if (atLeast !== undefined && atMost !== undefined)
    return phrases.answers.between(String(atLeast), String(atMost))
  return atLeast === undefined
    ? phrases.bound('atMost', String(atMost), false)
    : phrases.bound('atLeast', String(atLeast), false)
}

function isList(value: object): value is readonly unknown[] {
  return Array.isArray(value)
}

function isTexts(value: readonly unknown[]): value is readonly string[] {
  return value.every((one) => typeof one === 'string')
}
