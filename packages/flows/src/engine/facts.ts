/**
 * What is known of each fact of a case: given, assumed, narrowed by another fact, or derived.
 */
import type { Catalogue } from './catalogue.ts'
import { planOf } from './catalogue.ts'
import type { CaseScope, Check, Names, Possible, Resolved, Scope } from './condition.ts'
import { NONE, union } from './condition.ts'
import { asResolved, DERIVED, single } from './derived.ts'
import { isPartial } from './factInput.ts'
import { recall } from './recall.ts'
import type { Case, Fact, FactValue, ImpliedValue, Item } from './types.ts'

/** A rule of `impliedBy`, compiled. */
export interface Implication {
  readonly when: Check
  readonly value: ImpliedValue
}

/** The conditions of a fact, compiled. */
export interface FactRules {
  readonly askIf: Check
  /** The condition that the fact stands for. */
  readonly computed: Check | undefined
  readonly implied: readonly Implication[]
}

/** The scope of a case, for callers that evaluate conditions themselves. Each fact is resolved once. */
export function scopeOf(catalogue: Catalogue, input: Case, today: string): CaseScope {
  const { events } = input
  const { askedBy } = planOf(catalogue, events)
  const memo = new Map<string, Resolved>()
  const scope: CaseScope = {
    today,
    events,
    hasScreen: (fact) => askedBy.has(fact),
    known: new Array(catalogue.shared.size),
    resolve: (name) => recall(memo, name, () => resolveFact(name, catalogue, input, scope)),
    item: (list, item) => itemScope(catalogue.facts.get(list)?.item ?? {}, item),
  }
  return scope
}

function itemScope(fields: Readonly<Record<string, Fact>>, item: Item): Scope {
  const scope: Scope = {
    known: [],
    resolve: (field) => resolveValue(field, fields[field], item[field]),
    item: () => scope,
  }
  return scope
}

function resolveFact(
  name: string,
  { facts: definitions, rules }: Catalogue,
  { facts, events }: Case,
  scope: CaseScope,
): Resolved {
  const fact = definitions.get(name)
  const rule = rules.get(name)
  // The chosen events are a fact like another.
  const own = resolveValue(name, fact, name === 'events' ? events : facts[name])
  if (name === 'employer_headcount') return narrowHeadcount(own, facts.employer_10_plus)
  if (fact?.derived) return deriveFact(name, fact, own, scope, rule?.computed)
  if (own.is !== 'unknown') return own
  for (const { when, value } of rule?.implied ?? []) {
    const verdict = when(scope)
    if (verdict.value === true) return { ...possible(value, fact), ...namesOf(verdict.because, value, own) }
  }
  return own
}

/** What is left open by an implied value is still asked of the fact itself. */
function namesOf(because: readonly string[], value: ImpliedValue, own: Resolved): Names {
  const isOpen = leavesOpen(value)
  return { because, missing: isOpen ? own.missing : NONE, ask: isOpen ? own.ask : NONE }
}

/** What a value says, given or implied. */
function possible(value: Exclude<FactValue, null>, fact: Fact | undefined): Possible {
  if (typeof value !== 'object') return { is: 'one', values: [value] }
  if (isPartial(value)) return { is: 'one', values: value.oneOf }
  if (!isList(value))
    return { is: 'range', min: value.atLeast ?? fact?.min ?? 0, max: value.atMost ?? fact?.max ?? 0 }
  return fact?.type === 'list'
    ? { is: 'items', items: value as readonly Item[] }
    : { is: 'set', values: value as readonly string[] }
}

/** Several values are left, or bounds. */
function leavesOpen(value: Exclude<FactValue, null>): boolean {
  return isPartial(value) ? value.oneOf.length > 1 : typeof value === 'object' && !isList(value)
}

export function isList(value: object): value is readonly string[] | readonly Item[] {
  return Array.isArray(value)
}

function deriveFact(name: string, fact: Fact, own: Resolved, scope: CaseScope, check?: Check): Resolved {
  if (fact.given && single(own) !== undefined) return own
  const derived = check ? asResolved(check(scope)) : (DERIVED[name]?.(scope) ?? own)
  if (!fact.given || single(derived) !== undefined) return derived
  // A fact that may be given is itself the question when a screen asks it, before the facts it derives from.
  const asked = [name, ...derived.missing].filter(scope.hasScreen)
  const missing = asked.length > 0 ? asked : derived.missing
  const ask = union([own.ask, derived.ask]).filter((n) => missing.includes(n))
  return { ...(own.is === 'one' ? own : derived), missing, ask }
}

/** What a raw value says: absent is unknown and askable, `null` and the value "unknown" are unknown and asked no more. */
function resolveValue(name: string, fact: Fact | undefined, raw: FactValue | undefined): Resolved {
  const because = [name]
  if (raw === undefined && fact?.unasked !== undefined) return resolveValue(name, fact, fact.unasked)
  if (raw === undefined || raw === null || raw === 'unknown') {
    return {
      is: 'unknown',
      never: fact?.optInValues ?? [],
      because: NONE,
      missing: because,
      ask: raw === undefined ? because : NONE,
    }
  }
  const open = leavesOpen(raw) ? because : NONE
  return { ...possible(raw, fact), because, missing: open, ask: open }
}

const TEN_OR_MORE = ['10', '11_999', '1000_plus']

/** "10 employees or more?" answers part of "how many employees?". */
function narrowHeadcount(own: Resolved, tenOrMore: FactValue | undefined): Resolved {
  if (typeof tenOrMore !== 'boolean') return own
  const allowed = tenOrMore ? TEN_OR_MORE : ['under_10']
  const values = own.is === 'one' ? own.values.filter((value) => allowed.includes(String(value))) : allowed
  if (own.is === 'one' && values.length === own.values.length) return own
  return {
    is: 'one',
    values,
    because: union([own.because, ['employer_10_plus']]),
    missing: values.length > 1 ? ['employer_headcount'] : [],
    ask: values.length > 1 ? own.ask : [],
  }
}
