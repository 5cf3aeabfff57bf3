/**
 * One worked example of a date rule, computed by the engine: what months, weekends and holidays do to it.
 */
import { compile } from '../../engine/condition.ts'
import { holidaysOf } from '../../engine/dates.ts'
import { compileReading, computeDeadline } from '../../engine/deadline.ts'
import { scopeOf } from '../../engine/path.ts'
import type { Facts, Reading } from '../../engine/types.ts'
import { anchorFact } from '../../explain/dateWords.ts'
import { factName } from '../../explain/factWords.ts'
import { longDate } from '../../explain/phrases.ts'
import { leavesOf, readable } from '../../explain/rule.ts'
import type { ReviewModel } from './model.ts'

/** A Sunday at the end of a month, before one that has fewer days: the hard case. Older ones for rules of an earlier time. */
const STARTS = ['2027-01-31', '2026-05-31', '2025-08-31'] as const

/** « Exemple : Départ le 31 janvier 2027 → 28 février 2027 »; null when the rule gives no date. */
export function exampleOf(reading: Reading, { catalogue, today, wording }: ReviewModel): string | null {
  const anchors = [reading.anchor, ...(reading.from?.anchor === undefined ? [] : [reading.from.anchor])]
  const names = anchors.map(anchorFact)
  const scopes = STARTS.map((start) => {
    const facts: Facts = Object.fromEntries(names.map((name) => [name, start]))
    return { start, scope: scopeOf(catalogue, { version: 1, events: [], facts, done: [] }, today) }
  })
  // What the reading's own condition asks of its start: an example that it rules out would mislead.
  const asked = reading.when ? leavesOf(readable(reading.when, { facts: catalogue.facts })) : []
  const own = asked.filter((rule) => rule.kind === 'leaf' && names.includes(rule.leaf.fact))
  const checks = own.map(({ check }) => compile(check))
  const fit = scopes.find(({ scope }) => checks.every((check) => check(scope).value !== false))
  if (!fit) return null
  const { start, scope } = fit
  const { when: _, event: __, ...rule } = reading
  const { deadline } = computeDeadline(
    [compileReading(rule)],
    ['example'],
    scope,
    holidaysOf(catalogue.holidays, 'metropolitan'),
  )
  if (!deadline) return null
  const day = (date: string): string => longDate(date, wording.phrases)
  const from = deadline.from === null ? '' : `du ${day(deadline.from)} au `
  return `Exemple : ${factName(anchorFact(reading.anchor), wording)} le ${day(start)} → ${from}${day(deadline.date)}`
}
