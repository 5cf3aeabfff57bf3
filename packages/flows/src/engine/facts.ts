/**
 * What is known of each fact of a case: given, assumed, narrowed by another fact, or derived.
 */
import type { Catalogue } from './catalogue.ts'
import { planOf } from './catalogue.ts'
import type { CaseScope, Check, Names, Possible, Resolved, Scope } from './condition.ts'
import { NONE, union } from './condition.ts'
import { asResolved, DERIVED } from './derived.ts'
import { recall } from './recall.ts'
import type { Case, Fact, FactValue, ImpliedValue, Item, Range, Scalar } from './types.ts'

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
    if (verdict.value === true)
      return { ...impliedValue(value, fact), ...namesOf(verdict.because, value, own) }
  }
  return own
}

/** What is left open by an implied value is still asked of the fact itself. */
function namesOf(because: readonly string[], value: ImpliedValue, own: Resolved): Names {
  const isOpen = typeof value === 'object' && !Array.isArray(value)
  return { because, missing: isOpen ? own.missing : [], ask: isOpen ? own.ask : [] }
}

function impliedValue(value: ImpliedValue, fact: Fact | undefined): Possible {
  if (typeof value !== 'object') return { is: 'one', values: [value] }
  if (isList(value)) return { is: 'set', values: value as readonly string[] }
  if ('oneOf' in value) return { is: 'one', values: value.oneOf }
  return rangeOf(value, fact)
}

function rangeOf({ atLeast, atMost }: Range, fact: Fact | undefined): Possible {
  return { is: 'range', min: atLeast ?? fact?.min ?? 0, max: atMost ?? fact?.max ?? 0 }
}

export function isList(value: object): value is readonly string[] | readonly Item[] {
  return Array.isArray(value)
}

function deriveFact(name: string, fact: Fact, own: Resolved, scope: CaseScope, check?: Check): Resolved {
  if (fact.given && isSingle(own)) return own
  const derived = check ? asResolved(check(scope)) : (DERIVED[name]?.(scope) ?? own)
  if (!fact.given || isSingle(derived)) return derived
  // A fact that may be given is itself the question when a screen asks it, before the facts it derives from.
  const asked = [name, ...derived.missing].filter(scope.hasScreen)
  const missing = asked.length > 0 ? asked : derived.missing
  const ask = union([own.ask, derived.ask]).filter((n) => missing.includes(n))
  return { ...(own.is === 'one' ? own : derived), missing, ask }
}

function isSingle(resolved: Resolved): boolean {
  return resolved.is === 'one' && resolved.values.length === 1
}

/** What a raw value says: absent is unknown and askable, `null` and the value "unknown" are unknown and asked no more. */
function resolveValue(name: string, fact: Fact | undefined, raw: FactValue | undefined): Resolved {
  const because = [name]
  if (raw === undefined && fact?.unasked !== undefined) return sure([fact.unasked], because)
  if (raw === undefined || raw === null || raw === 'unknown') {
    return {
      is: 'unknown',
      never: fact?.optInValues ?? [],
      because: NONE,
      missing: because,
      ask: raw === undefined ? because : NONE,
    }
  }
  if (typeof raw !== 'object') return sure([raw], because)
  const open = { because, missing: because, ask: because }
  if ('oneOf' in raw) {
    if (raw.oneOf.length === 1) return sure(raw.oneOf, because)
    return { is: 'one', values: raw.oneOf, ...open }
  }
  if (!isList(raw)) return { ...rangeOf(raw, fact), ...open }
  const settled = { because, missing: NONE, ask: NONE }
  if (fact?.type === 'list') return { is: 'items', items: raw as readonly Item[], ...settled }
  return { is: 'set', values: raw as readonly string[], ...settled }
}

function sure(values: readonly Scalar[], because: readonly string[]): Resolved {
  return { is: 'one', values, because, missing: NONE, ask: NONE }
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
