/**
 * Rules in words: each condition as one line, with its connecting words.
 */
import type { Bounds } from '../engine/types.ts'
import type { Wording } from './factWords.ts'
import { factName, fieldName, fieldValueWords, listed, valueWords, wordAt } from './factWords.ts'
import { longDate } from './phrases.ts'
import type { Leaf, Rule } from './rule.ts'

type LeafRule = Extract<Rule, { kind: 'leaf' }>
const BOUNDS: readonly (keyof Bounds)[] = ['atLeast', 'atMost', 'moreThan', 'lessThan']

/** A rule on one line: « A ; et (B ; ou bien C) ». */
export function ruleLine(rule: Rule, wording: Wording): string {
  const { phrases } = wording
  switch (rule.kind) {
    case 'always':
      return phrases.everyone
    case 'never':
      return phrases.nobody
    case 'leaf':
      return leafLine(rule, wording)
    case 'some':
      return someLine(rule, wording)
    default: {
      const parts = rule.of.map((child) => {
        const line = ruleLine(child, wording)
        return 'of' in child ? `(${line})` : line
      })
      return parts.join(rule.kind === 'all' ? phrases.andLine : phrases.orLine)
    }
  }
}

/** One condition on a list: at least one thing in it, or none, that fits. */
function someLine(rule: Extract<Rule, { kind: 'some' }>, wording: Wording): string {
  const { phrases } = wording
  const name = factName(rule.list, wording)
  const such = rule.where.kind === 'always' ? '' : ruleLine(rule.where, wording)
  return rule.negated ? phrases.none(name, such) : phrases.some(name, such)
}

function leafLine({ leaf, negated, list }: LeafRule, wording: Wording): string {
  const { phrases } = wording
  const name = list === null ? factName(leaf.fact, wording) : fieldName(list, leaf.fact, wording)
  if (leaf.op === 'compare') {
    const sentence = list === null ? boundSentence(leaf, negated, wording) : null
    if (sentence !== null) return sentence
    const bounds = boundsWords(leaf, list, wording)
    return negated ? phrases.isNot(name, phrases.quote(bounds)) : phrases.is(name, bounds)
  }
  const [only] = leaf.values
  if (leaf.values.length === 1 && typeof only === 'boolean')
    return booleanLine(leaf.fact, only !== negated, name, list, wording)
  const answers = leaf.values.map((value) =>
    list === null ? valueWords(leaf.fact, value, wording) : fieldValueWords(list, leaf.fact, value, wording),
  )
  const any = listed(answers, phrases.or)
  if (leaf.op === 'includes')
    return negated ? phrases.includesNone(name, any) : phrases.includes(name, any, answers.length)
  return negated ? phrases.isNot(name, any) : phrases.is(name, any)
}

/** What we say back to the visitor says it best; without such a sentence: yes or no. */
function booleanLine(
  fact: string,
  value: boolean,
  name: string,
  list: string | null,
  wording: Wording,
): string {
  const { phrases } = wording
  const says = list === null ? wordAt(wording, 'facts', fact, String(value)) : undefined
  return says ? says.replace(/\.$/, '') : phrases.is(name, value ? phrases.yes : phrases.no)
}

/** « Vous comptez 8 mois ou plus dans l’entreprise »: what we say to the visitor says the unit too. Null without it. */
function boundSentence(
  leaf: Extract<Leaf, { op: 'compare' }>,
  negated: boolean,
  wording: Wording,
): string | null {
  const given = BOUNDS.filter((bound) => leaf[bound] !== undefined)
  const [bound] = given
  const value = bound && leaf[bound]
  if (given.length !== 1 || bound === undefined || typeof value !== 'number') return null
  const whole = bound === 'moreThan' ? value + 1 : bound === 'lessThan' ? value - 1 : value
  const isFloor = (bound === 'atLeast' || bound === 'moreThan') !== negated
  const limit = negated ? whole + (isFloor ? 1 : -1) : whole
  const says = wordAt(wording, 'facts', leaf.fact, isFloor ? 'at_least' : 'at_most')
  return says ? says.replace('{{value}}', String(limit)).replace(/\.$/, '') : null
}

function boundsWords(leaf: Extract<Leaf, { op: 'compare' }>, list: string | null, wording: Wording): string {
  const { phrases, facts } = wording
  const isDate = list === null && facts.get(leaf.fact)?.type === 'date'
  const parts = BOUNDS.flatMap((bound) => {
    const value = leaf[bound]
    if (value === undefined) return []
    return [phrases.bound(bound, isDate ? longDate(String(value), phrases) : String(value), isDate)]
  })
  return parts.join(` ${phrases.and} `)
}
