/**
 * From a case to a path: every step of the chosen events, kept, to check or put away, with its reasons.
 */
import type { Catalogue, CompiledStep } from './catalogue.ts'
import { planOf } from './catalogue.ts'
import type { CaseScope, Verdict } from './condition.ts'
import { eachItem } from './condition.ts'
import type { HolidayTable } from './dates.ts'
import { forgetDates, holidaysOf, isDate, territoryOf } from './dates.ts'
import type { DeadlineResult } from './deadline.ts'
import { computeDeadline } from './deadline.ts'
import { isPartial } from './factInput.ts'
import { scopeOf } from './facts.ts'
import type { Ranked } from './order.ts'
import { inOrder } from './order.ts'
import { InputError } from './problems.ts'
import { recall } from './recall.ts'
import type { ScreenDef } from './screenTypes.ts'
import { tripsOf } from './trips.ts'
import type { Case, FactValue, Path, PathStep } from './types.ts'

export { scopeOf }

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
    throw new InputError('today', `"${String(today)}" is not a calendar date.`, 'Give YYYY-MM-DD.')
  }
  // A visit begins: nothing of the one before stays in memory.
  if (input.events.length === 0) forgetDates()
  const scope = scopeOf(catalogue, input, today)
  const { kept, excluded } = decideAll(catalogue, input, scope)
  const ids = new Set(kept.map(({ id }) => id))
  const steps = inOrder(kept).map((step) => written(step, ids, scope))
  return {
    version: 1,
    today,
    steps,
    excluded,
    trips: tripsOf(steps),
    questions: questions(kept, catalogue, scope, input),
  }
}

interface Judged extends Ranked {
  readonly compiled: CompiledStep
  readonly verdict: Verdict
  /** The chosen events of the step whose own condition is not `no`, in the order of the catalogue. */
  readonly events: readonly string[]
  readonly phaseId: string
  readonly deadline: DeadlineResult
  readonly done: boolean
}

interface Decided {
  readonly kept: readonly Judged[]
  readonly excluded: Path['excluded']
}

/** Every step of the chosen events, on the path or put away. Only those on the path are dated. */
function decideAll(catalogue: Catalogue, input: Case, scope: CaseScope): Decided {
  const done = new Set(input.done.map((id) => catalogue.stepIds.get(id)))
  const [before, after] = tablesOf(catalogue, input)
  const kept: Judged[] = []
  const excluded: Decided['excluded'][number][] = []
  for (const { compiled, events: own, check } of planOf(catalogue, input.events).steps) {
    const { id, after: prerequisites } = compiled.step
    const verdict = check(scope)
    if (verdict.value === false) {
      excluded.push({ id, because: verdict.because })
      continue
    }
    const possible = own.filter((event) => event.check(scope).value !== false)
    const first = possible.reduce((a, b) => ((b.index - a.index || b.weight - a.weight) < 0 ? b : a))
    const events = possible.map((event) => event.id)
    const deadline = computeDeadline(compiled.readings, events, scope, first.index === 0 ? before : after)
    kept.push({
      id,
      phase: first.index,
      date: deadline.deadline?.date ?? null,
      weight: first.weight,
      after: prerequisites,
      compiled,
      verdict,
      events,
      phaseId: first.phase,
      deadline,
      done: done.has(id),
    })
  }
  return { kept, excluded }
}

/** Before the move holidays are those of the present home, afterwards those of the next one. */
function tablesOf({ holidays, tables }: Catalogue, { facts }: Case): readonly [HolidayTable, HolidayTable] {
  const now = communeOf(facts.home_now_commune)
  const next = communeOf(facts.home_next_commune)
  const tableOf = (commune: string | null): HolidayTable => {
    const territory = territoryOf(commune)
    return recall(tables, territory, () => holidaysOf(holidays, territory))
  }
  return [tableOf(now ?? next), tableOf(next ?? now)]
}

function communeOf(value: FactValue | undefined): string | null {
  return typeof value === 'string' ? value : null
}

/** A step as the path gives it, beside the others of these ids. */
function written(judged: Judged, ids: ReadonlySet<string>, scope: CaseScope): PathStep {
  const { compiled, verdict, events, phaseId, done } = judged
  const { deadline, confirm } = judged.deadline
  const { step, verify } = compiled
  const status = done ? 'done' : verdict.value === null ? 'to_check' : 'applies'
  return {
    id: step.id,
    kind: step.kind,
    status,
    theme: step.theme,
    phase: phaseId,
    events,
    for: itemsOf(compiled, scope),
    deadline,
    after: step.after.filter((id) => ids.has(id)),
    because: verdict.because,
    missing: status === 'to_check' ? verdict.missing : [],
    verify: confirm && !verify.includes('deadline') ? [...verify, 'deadline'] : verify,
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
}

function itemsOf({ step, where }: CompiledStep, scope: CaseScope): PathStep['for'] {
  if (!step.for || !where) return []
  const { list } = step.for
  const verdicts = eachItem(scope, list, where) ?? []
  return verdicts.flatMap((verdict, index) => (verdict.value === false ? [] : [{ list, index }]))
}

/** A fact is asked while an undecided step depends on it, or the date of a step that applies; in the order of the screens. */
function questions(
  kept: readonly Judged[],
  catalogue: Catalogue,
  scope: CaseScope,
  input: Case,
): readonly string[] {
  const { screens, rules } = catalogue
  const { askedBy } = planOf(catalogue, input.events)
  const isOptional = (fact: string): boolean =>
    screens.some((screen) => screen.optional && 'fact' in screen && screen.fact === fact)
  const asked = new Set<string>()
  for (const { verdict, deadline, done } of kept) {
    if (done) continue
    if (verdict.value === null) for (const fact of verdict.ask) asked.add(fact)
    else
      for (const fact of deadline.ask)
        if (!(deadline.replaced.includes(fact) && isOptional(fact))) asked.add(fact)
  }
  return catalogue.asked.filter(
    (fact) =>
      asked.has(fact) &&
      rules.get(fact)?.askIf(scope).value !== false &&
      askedBy.get(fact)?.some((screen) => canAsk(screen, fact, input)),
  )
}

/**
 * Whether a screen that asks a fact still can. Cards that set it are for a fact without any value: what such a card left
 * open (one of several) is asked on another screen, or by cards that set one of the values that are left.
 */
export function canAsk(screen: ScreenDef, fact: string, { facts }: Case): boolean {
  const known = facts[fact]
  if (known === undefined || (screen.kind !== 'group' && !('options' in screen))) return true
  if (screen.kind === 'group' || typeof known !== 'object' || known === null || Array.isArray(known))
    return false
  // A card that sets what is answered "I don't know" was shown, and is not shown again.
  if (isPartial(known))
    return screen.options.some(
      ({ sets }) =>
        known.oneOf.some((one) => one === sets[fact]) &&
        Object.keys(sets).every((other) => facts[other] !== null),
    )
  // Bounds that a card of this very screen gave leave it nothing to ask.
  return screen.options.every(({ sets }) => JSON.stringify(sets[fact]) !== JSON.stringify(known))
}
