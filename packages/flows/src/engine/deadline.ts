/**
 * Deadlines: from the readings of a step to one exact date, the strictest while something is unknown.
 */
import type { CaseScope, Check } from './condition.ts'
import { union } from './condition.ts'
import type { HolidayTable, Reached } from './dates.ts'
import { addDays, nextYearly, rollOver, snapTo } from './dates.ts'
import type { DateRule, Deadline, DeadlineType, Reading } from './types.ts'

/** A reading with its condition compiled. */
export interface CompiledReading {
  readonly reading: Reading
  readonly when: Check
}

export interface DeadlineResult {
  readonly deadline: Deadline | null
  /** The date must be confirmed: readings disagree, or holidays of that year are unknown. */
  readonly confirm: boolean
  /** Facts still worth asking for this date: those that choose a reading, and unknown anchors. */
  readonly ask: readonly string[]
  /** Anchors among `ask` that a known fallback already replaces. */
  readonly replaced: readonly string[]
}

interface Candidate extends Reached {
  readonly index: number
  readonly type: DeadlineType
  readonly from: string | null
  readonly fallback: string | null
}

const NOTHING: DeadlineResult = { deadline: null, confirm: false, ask: [], replaced: [] }

/**
 * The deadline of a step for the events it has on this path: for each event the reading that holds, then the earliest
 * of the latest dates (or, when only earliest dates exist, the latest of them).
 */
export function computeDeadline(
  readings: readonly CompiledReading[],
  events: readonly string[],
  scope: CaseScope,
  table: HolidayTable,
): DeadlineResult {
  if (readings.length === 0) return NOTHING
  const results = events.map((event) => forEvent(readings, event, scope, table))
  const candidates = results.flatMap((result) => result.candidates)
  const chosen = strictest(candidates)
  const ask = union(results.map((result) => result.ask))
  const replaced = union(results.map((result) => result.replaced))
  if (!chosen) return { deadline: null, confirm: false, ask, replaced }
  const { date, type, from, fallback, index } = chosen
  // Doubt counts only for the event that gives the date.
  const uncertain = union(results.filter((r) => r.candidates.includes(chosen)).map((r) => r.uncertain))
  const open = results.some((r) => r.candidates.includes(chosen) && r.open)
  return {
    deadline: {
      from,
      date,
      type,
      overdue: type !== 'earliest' && date < scope.today,
      uncertain,
      fallback,
      rule: index,
      silence: readings[index]?.reading.silence ?? null,
    },
    confirm: !chosen.sure || open,
    ask,
    replaced,
  }
}

interface EventResult {
  readonly candidates: readonly Candidate[]
  readonly uncertain: readonly string[]
  readonly open: boolean
  readonly ask: readonly string[]
  readonly replaced: readonly string[]
}

function forEvent(
  readings: readonly CompiledReading[],
  event: string,
  scope: CaseScope,
  table: HolidayTable,
): EventResult {
  const possible: { readonly rule: Reading; readonly index: number }[] = []
  const missing: (readonly string[])[] = []
  const ask: (readonly string[])[] = []
  let settled = false
  for (const [index, { reading, when }] of readings.entries()) {
    if (reading.event !== undefined && reading.event !== event) continue
    const verdict = when(scope)
    if (verdict.value === false) continue
    possible.push({ rule: reading, index })
    settled = verdict.value === true
    if (settled) break
    missing.push(verdict.missing)
    ask.push(verdict.ask)
  }
  const dated = possible.map(({ rule, index }) => dateOf(rule, index, scope, table))
  const candidates = dated.flatMap((result) => result.candidate ?? [])
  // Readings that all give the same date leave no doubt, and no question.
  const outcomes = new Set(dated.map(({ candidate: c }) => (c ? `${c.type} ${c.date} ${c.from}` : '')))
  if (!settled) outcomes.add('')
  const open = possible.length > 0 && missing.length > 0 && outcomes.size > 1
  return {
    candidates,
    uncertain: open ? union(missing) : [],
    open,
    ask: union([...(open ? ask : []), ...dated.map((result) => result.ask)]),
    replaced: union(dated.map((result) => result.replaced)),
  }
}

interface Dated {
  readonly candidate: Candidate | null
  readonly ask: readonly string[]
  readonly replaced: readonly string[]
}

function dateOf(rule: Reading, index: number, scope: CaseScope, table: HolidayTable): Dated {
  const main = reach(rule, scope, table)
  const start = rule.from ? reach({ ...withoutAnchor(rule), ...rule.from }, scope, table) : null
  const ask = union([main.ask, start?.ask ?? []])
  const replaced = union([main.replaced, start?.replaced ?? []])
  if (!main.reached) return { candidate: null, ask, replaced }
  const rolled = rule.rollover ? rollOver(main.reached.date, table) : main.reached
  const sure = main.reached.sure && rolled.sure && (start?.reached?.sure ?? true)
  return {
    candidate: {
      index,
      type: rule.type,
      date: rolled.date,
      sure,
      from: start?.reached?.date ?? null,
      fallback: main.fallback,
    },
    ask,
    replaced,
  }
}

/** The start of a window begins at the reading's own anchor, unless it names another. */
function withoutAnchor({ anchor, fallback }: Reading): DateRule {
  return fallback === undefined ? { anchor } : { anchor, fallback }
}

interface Reach {
  readonly reached: Reached | null
  readonly fallback: string | null
  readonly ask: readonly string[]
  readonly replaced: readonly string[]
}

function reach(rule: DateRule, scope: CaseScope, table: HolidayTable): Reach {
  const fact = typeof rule.anchor === 'string' ? rule.anchor : rule.anchor.after
  const anchor = scope.resolve(fact)
  const fallback = rule.fallback === undefined ? null : scope.resolve(rule.fallback)
  const used = anchor.is === 'one' ? anchor : fallback
  const ask =
    anchor.is === 'one' ? [] : union([anchor.ask, fallback?.is === 'one' ? [] : (fallback?.ask ?? [])])
  if (used?.is !== 'one') return { reached: null, fallback: null, ask, replaced: [] }
  const isFallback = used !== anchor
  const base = String(used.values[0])
  const first = typeof rule.anchor === 'string' ? base : nextYearly(rule.anchor.next, base)
  const moved = rule.offset
    ? addDays(first, rule.offset, rule.count ?? 'calendar', table)
    : { date: first, sure: true }
  const date = rule.snap ? snapTo(moved.date, rule.snap) : moved.date
  return {
    reached: { date, sure: moved.sure },
    fallback: isFallback ? (rule.fallback ?? null) : null,
    ask,
    replaced: isFallback ? ask : [],
  }
}

/** A last day is stricter than a first day. Ties go to the reading written first. */
function strictest(candidates: readonly Candidate[]): Candidate | undefined {
  const due = candidates.filter((candidate) => candidate.type !== 'earliest')
  if (due.length > 0) return due.reduce((a, b) => (b.date < a.date ? b : a))
  return candidates.length > 0 ? candidates.reduce((a, b) => (b.date > a.date ? b : a)) : undefined
}
