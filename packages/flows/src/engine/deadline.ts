/**
 * Deadlines: from the readings of a step to one exact date, the strictest while something is unknown.
 */
import type { CaseScope, Check, Shared } from './condition.ts'
import { compile, union } from './condition.ts'
import type { HolidayTable, Reached } from './dates.ts'
import { addDays, nextYearly, rollOver, snapTo } from './dates.ts'
import type { DateRule, Deadline, Reading } from './types.ts'

/** A reading with its condition compiled. */
export interface CompiledReading {
  readonly reading: Reading
  readonly when: Check
  /** The rule of the start of the window: at the reading's own anchor, unless it names another. */
  readonly start: DateRule | null
}

/** Makes a reading ready to be evaluated. */
export function compileReading(reading: Reading, shared?: Shared): CompiledReading {
  const { when, from, anchor, fallback } = reading
  const own = { anchor, ...(fallback && { fallback }) }
  return { reading, when: compile(when, shared), start: from ? { ...own, ...from } : null }
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

/** The date of one reading; what is known only of all of them is added to the one that is chosen. */
interface Candidate extends Omit<Deadline, 'overdue' | 'uncertain'> {
  readonly sure: boolean
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
  const chosen = strictest(results.flatMap((result) => result.candidates))
  const ask = union(results.map((result) => result.ask))
  const replaced = union(results.map((result) => result.replaced))
  if (!chosen) return { ...NOTHING, ask, replaced }
  const { sure, ...dated } = chosen
  // Doubt counts only for the event that gives the date.
  const own = results.filter((result) => result.candidates.includes(chosen))
  return {
    deadline: {
      ...dated,
      overdue: dated.type !== 'earliest' && dated.date < scope.today,
      uncertain: union(own.map((result) => result.uncertain)),
    },
    confirm: !sure || own.some((result) => result.open),
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
  const dated: Dated[] = []
  const missing: (readonly string[])[] = []
  const ask: (readonly string[])[] = []
  let settled = false
  for (const [index, compiled] of readings.entries()) {
    const { event: only = event } = compiled.reading
    const verdict = only === event ? compiled.when(scope) : null
    if (!verdict || verdict.value === false) continue
    dated.push(dateOf(compiled, index, scope, table))
    settled = verdict.value === true
    if (settled) break
    missing.push(verdict.missing)
    ask.push(verdict.ask)
  }
  // Readings that all give the same date leave no doubt, and no question.
  const outcomes = new Set(dated.map(({ candidate: c }) => (c ? `${c.type} ${c.date} ${c.from}` : '')))
  if (!settled) outcomes.add('')
  const open = missing.length > 0 && outcomes.size > 1
  return {
    candidates: dated.flatMap((result) => result.candidate ?? []),
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

function dateOf(
  { reading, start: rule }: CompiledReading,
  index: number,
  scope: CaseScope,
  table: HolidayTable,
): Dated {
  const main = reach(reading, scope, table)
  const start = rule && reach(rule, scope, table)
  const both = start ? [main, start] : [main]
  const ask = union(both.map((one) => one.ask))
  const replaced = union(both.map((one) => one.replaced))
  if (!main.reached) return { candidate: null, ask, replaced }
  const from = start?.reached?.date ?? null
  const rolled = reading.rollover ? rollOver(main.reached.date, table) : main.reached
  const sure = main.reached.sure && rolled.sure && (start?.reached?.sure ?? true)
  return {
    candidate: {
      from,
      date: rolled.date,
      type: reading.type,
      fallback: main.fallback,
      rule: index,
      silence: reading.silence ?? null,
      sure,
      opens: from ?? (reading.type === 'earliest' ? rolled.date : main.reached.after),
    },
    ask,
    replaced,
  }
}

interface Reach {
  /** `after`: the day from which the date is counted, when it comes before it. */
  readonly reached: (Reached & { readonly after: string | null }) | null
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
    reached: { date, sure: moved.sure, after: first < date ? first : null },
    fallback: (isFallback && rule.fallback) || null,
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
