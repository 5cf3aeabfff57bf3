/**
 * From a case to a path: every step of the chosen events, kept, to check or put away, with its reasons.
 */
import type { Catalogue, CompiledStep } from './catalogue.ts'
import { factsOfDef, isFor } from './catalogue.ts'
import type { CaseScope, Verdict } from './condition.ts'
import { combined, eachItem, union } from './condition.ts'
import type { HolidayTable } from './dates.ts'
import { holidaysOf, isDate, territoryOf } from './dates.ts'
import type { DeadlineResult } from './deadline.ts'
import { computeDeadline } from './deadline.ts'
import { openScope } from './facts.ts'
import type { Ranked } from './order.ts'
import { inOrder } from './order.ts'
import { InputError } from './problems.ts'
import type { ScreenDef } from './screenTypes.ts'
import { tripsOf } from './trips.ts'
import type { Case, Facts, Path, PathStep, VerifyField } from './types.ts'

export interface PathOptions {
  /** The day the path is computed for, `YYYY-MM-DD`. The engine has no clock. */
  readonly today: string
}

/**
 * Computes the path of a case: ids only, no words. Same input, same output.
 * @throws InputError when `today` is not a real date.
 */
export function computePath(catalogue: Catalogue, input: Case, { today }: PathOptions): Path {
  if (!isDate(today)) {
    throw new InputError('today', `"${String(today)}" is not a calendar date.`, 'Give the day as YYYY-MM-DD.')
  }
  const scope = scopeOf(catalogue, input, today)
  const context: Context = {
    catalogue,
    scope,
    input,
    done: new Set(input.done.map((id) => catalogue.stepIds.get(id))),
    tables: new Map(),
  }
  const { kept, excluded } = decideAll(context)
  const ids = new Set(kept.map(({ compiled }) => compiled.step.id))
  const steps = inOrder(kept.map((step) => rank(step, ids, context))).map(({ output }) => output)
  return {
    version: 1,
    today,
    steps,
    excluded,
    trips: tripsOf(steps),
    questions: questions(kept, context),
  }
}

/** The scope of a case, for callers that evaluate conditions themselves. */
export function scopeOf(catalogue: Catalogue, input: Case, today: string): CaseScope {
  const { facts, events } = input
  const { facts: definitions, implied, computed, screens } = catalogue
  const screened = new Set(
    screens.flatMap((screen) => (isFor(screen, events) ? factsOfDef(screen, events) : [])),
  )
  const hasScreen = (fact: string): boolean => screened.has(fact)
  // The chosen events are a fact like another.
  return openScope({ definitions, implied, computed, hasScreen, facts: { ...facts, events }, events, today })
}

interface Context {
  readonly catalogue: Catalogue
  readonly scope: CaseScope
  readonly input: Case
  readonly done: ReadonlySet<string | undefined>
  readonly tables: Map<string, HolidayTable>
}

interface Judged {
  readonly compiled: CompiledStep
  readonly verdict: Verdict
  /** The chosen events of the step whose own condition is not `no`, in the order of the catalogue. */
  readonly events: readonly string[]
  readonly phase: Phase
  readonly deadline: DeadlineResult
  readonly done: boolean
}

interface Decided {
  readonly kept: readonly Judged[]
  readonly excluded: Path['excluded']
}

/** Every step of the chosen events, on the path or put away. Only those on the path are dated. */
function decideAll(context: Context): Decided {
  const { catalogue, scope, input } = context
  const chosen = [...catalogue.events.keys()].filter((event) => input.events.includes(event))
  const kept: Judged[] = []
  const excluded: Decided['excluded'][number][] = []
  for (const compiled of catalogue.steps) {
    const events = chosen.filter((event) => compiled.events.has(event))
    if (events.length === 0) continue
    const { verdict, possible } = decide(compiled, events, scope)
    if (verdict.value === false) excluded.push({ id: compiled.step.id, because: verdict.because })
    else kept.push(judge(compiled, verdict, possible, context))
  }
  return { kept, excluded }
}

/** `possible`: the events whose own condition is not `no`. */
function decide(
  { when, forSome, events: conditions }: CompiledStep,
  events: readonly string[],
  scope: CaseScope,
): { readonly verdict: Verdict; readonly possible: readonly string[] } {
  const verdicts = events.flatMap((event) => conditions.get(event)?.(scope) ?? [])
  return {
    verdict: combined([when(scope), forSome(scope), combined(verdicts, true)], false),
    possible: events.filter((_, index) => verdicts[index]?.value !== false),
  }
}

function judge(
  compiled: CompiledStep,
  verdict: Verdict,
  events: readonly string[],
  context: Context,
): Judged {
  const phase = earliestPhase(compiled, events, context.catalogue)
  return {
    compiled,
    verdict,
    events,
    phase,
    deadline: computeDeadline(compiled.readings, events, context.scope, tableFor(phase, context)),
    done: context.done.has(compiled.step.id),
  }
}

interface Phase {
  readonly index: number
  readonly name: string
  readonly weight: number
}

function earliestPhase({ step }: CompiledStep, events: readonly string[], catalogue: Catalogue): Phase {
  let first: Phase = { index: Number.POSITIVE_INFINITY, name: '', weight: 0 }
  for (const id of events) {
    const event = step.events[id]
    if (!event) continue
    const index = catalogue.events.get(id)?.phases.indexOf(event.phase) ?? 0
    if (index < first.index || (index === first.index && event.weight < first.weight))
      first = { index, name: event.phase, weight: event.weight }
  }
  return first
}

/** Before the move holidays are those of the present home, afterwards those of the next one. */
function tableFor(phase: Phase, { catalogue, input, tables }: Context): HolidayTable {
  const now = communeOf(input.facts, 'home_now_commune')
  const next = communeOf(input.facts, 'home_next_commune')
  const territory = territoryOf(phase.index === 0 ? (now ?? next) : (next ?? now))
  const table = tables.get(territory) ?? holidaysOf(catalogue.holidays, territory)
  tables.set(territory, table)
  return table
}

function communeOf(facts: Facts, name: string): string | null {
  const value = facts[name]
  return typeof value === 'string' ? value : null
}

interface RankedStep extends Ranked {
  readonly output: PathStep
}

function rank(judged: Judged, ids: ReadonlySet<string>, { scope }: Context): RankedStep {
  const { compiled, verdict, events, phase, done } = judged
  const { deadline, confirm } = judged.deadline
  const { step } = compiled
  const status = done ? 'done' : verdict.value === null ? 'to_check' : 'applies'
  const after = step.after.filter((id) => ids.has(id))
  const doubts: readonly VerifyField[] = [
    ...step.verify.map(({ field }) => field),
    ...(confirm ? (['deadline'] as const) : []),
  ]
  const output: PathStep = {
    id: step.id,
    kind: step.kind,
    status,
    theme: step.theme,
    phase: phase.name,
    events,
    for: itemsOf(compiled, scope),
    deadline,
    after,
    because: verdict.because,
    missing: status === 'to_check' ? verdict.missing : [],
    verify: [...new Set(doubts)],
    alsoDependsOnIds: step.alsoDependsOn,
    level: step.level,
    place: step.places,
    organismIds: step.organisms,
    documentIds: compiled.documents.filter(({ when }) => when(scope).value !== false).map(({ id }) => id),
    channelIds: step.channels,
    sensitive: step.sensitive ?? null,
    urgent: step.urgent ?? false,
    sources: step.sources,
  }
  return {
    id: step.id,
    phase: phase.index,
    date: deadline?.date ?? null,
    weight: phase.weight,
    after,
    output,
  }
}

function itemsOf({ step, where }: CompiledStep, scope: CaseScope): PathStep['for'] {
  if (!step.for || !where) return []
  const { list } = step.for
  const verdicts = eachItem(scope, list, where) ?? []
  return verdicts.flatMap((verdict, index) => (verdict.value === false ? [] : [{ list, index }]))
}

/** A fact is asked while an undecided step depends on it, or the date of a step that applies; in the order of the screens. */
function questions(kept: readonly Judged[], { catalogue, scope, input }: Context): readonly string[] {
  const optional = new Set(catalogue.screens.flatMap((s) => (s.optional && 'fact' in s ? [s.fact] : [])))
  const asked = new Set(
    union(
      kept.map(({ verdict, deadline, done }) => {
        if (done) return []
        if (verdict.value === null) return verdict.ask
        return deadline.ask.filter((fact) => !(optional.has(fact) && deadline.replaced.includes(fact)))
      }),
    ),
  )
  return catalogue.asked.filter(
    (fact) =>
      asked.has(fact) &&
      catalogue.askIf.get(fact)?.(scope).value !== false &&
      catalogue.screens.some((screen) => canAsk(screen, fact, input)),
  )
}

/**
 * Whether a screen can still ask a fact. Cards that set it are for a fact without any value: what such a card left
 * open (one of several) is asked on another screen, or by cards that set one of the values that are left.
 */
export function canAsk(screen: ScreenDef, fact: string, { facts, events }: Case): boolean {
  if (!isFor(screen, events) || !factsOfDef(screen, events).includes(fact)) return false
  const known = facts[fact]
  if (known === undefined || (screen.kind !== 'group' && !('options' in screen))) return true
  if (screen.kind === 'group' || typeof known !== 'object' || known === null || Array.isArray(known))
    return false
  if ('oneOf' in known)
    return screen.options.some(({ sets }) => known.oneOf.some((one) => one === sets[fact]))
  // Bounds that a card of this very screen gave leave it nothing to ask.
  return screen.options.every(({ sets }) => JSON.stringify(sets[fact]) !== JSON.stringify(known))
}
