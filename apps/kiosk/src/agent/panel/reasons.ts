import { itemWords, leavesOf, type Marked, ruleLine, type Wording } from '@parcours/flows/explain'
import type { Kiosk } from '../../visit/KioskContext.tsx'
import { fill, words } from '../words.ts'
import { deskAnswer, deskName, deskReason, scopeOfCase } from './wording.ts'

const signs = { true: '✓', false: '✗', null: '?' } as const

/**
 * Why a step is where it is, a reason a line, only those that decide: the answers that put it on the path, the conditions
 * that fail with what the visitor answered instead, or those that are still open. A private subject that nobody brought
 * up is no reason, and is not named: the visitor stands beside the agent.
 */
export function reasonLines(marked: Marked, kiosk: Kiosk, wording: Wording): readonly string[] {
  const scope = scopeOfCase(kiosk)
  const lines = [...new Set(linesOf(marked))]
  return lines.length > 0 ? lines : [`${signs[`${marked.value}`]} ${wording.phrases.everyone}`]

  function linesOf({ rule, value, of, items }: Marked): readonly string[] {
    const sign = signs[`${value}`]
    const deciding = of.filter((child) => child.value === value)
    // What is open, where one of several things is enough, is one sentence.
    if (rule.kind === 'any' && value === null && deciding.length > 1)
      return [`${sign} ${deciding.map((child) => line(child.rule)).join(wording.phrases.orLine)}`]
    if (of.length > 0) return deciding.flatMap(linesOf)
    const texts = value === true ? holding(rule, items) : [failing(rule, value)]
    return texts.map((text) => `${sign} ${text}`)
  }

  function line(rule: Marked['rule']): string {
    return deskName(ruleLine(rule, wording))
  }

  /** The answer that makes a condition hold; of a list, the things that fit. */
  function holding(rule: Marked['rule'], items: Marked['items']): readonly string[] {
    const fact = factOf(rule)
    if (fact === null || (rule.kind === 'some' && rule.negated)) return [line(rule)]
    const { facts } = kiosk.session.case
    const said = facts[fact]
    const known = wording.facts.get(fact)
    const isPrivate = known?.unasked === false || known?.optInValues !== undefined
    if (isPrivate && (said === undefined || said === null)) return []
    if (rule.kind === 'some' && Array.isArray(said)) {
      const read = leavesOf(rule.where).flatMap((leaf) => (leaf.kind === 'leaf' ? [leaf.leaf.fact] : []))
      // In the order of the form, so that the same thing is told once.
      const fields = Object.keys(known?.item ?? {}).filter((field) => read.includes(field))
      return said.flatMap((item, index) =>
        items[index] === true ? [deskName(itemWords(fact, index, item, fields, wording))] : [],
      )
    }
    return [deskReason(fact, kiosk, wording, scope)]
  }

  /** A condition that fails or is open, with the answer where there is one. */
  function failing(rule: Marked['rule'], value: boolean | null): string {
    const fact = factOf(rule)
    const isOpen = value === null && (fact === null || kiosk.session.case.facts[fact] === undefined)
    if (fact === null || isOpen) return line(rule)
    return fill(words.why.answer, { line: line(rule), answer: deskAnswer(fact, kiosk, wording, scope) })
  }
}

/** The fact, or the list, that a condition reads. */
function factOf(rule: Marked['rule']): string | null {
  return rule.kind === 'leaf' ? rule.leaf.fact : rule.kind === 'some' ? rule.list : null
}
