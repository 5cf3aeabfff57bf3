/**
 * What is known of each fact of a case: given, assumed, narrowed by another fact, or derived.
 */
import type { CaseScope, Check, Names, Possible, Resolved, Scope } from './condition.ts'
import { union } from './condition.ts'
import { asResolved, DERIVED } from './derived.ts'
import type { Fact, Facts, FactValue, ImpliedValue, Item, Range } from './types.ts'

/** A rule of `impliedBy`, compiled. */
export interface Implication {
  readonly when: Check
  readonly value: ImpliedValue
}

export interface ScopeInput {
  readonly definitions: ReadonlyMap<string, Fact>
  readonly implied: ReadonlyMap<string, readonly Implication[]>
  /** The conditions of the facts that are one (`is`). */
  readonly computed: ReadonlyMap<string, Check>
  /** True when a screen of the chosen events asks the fact. */
  readonly hasScreen: (fact: string) => boolean
  readonly facts: Facts
  readonly events: readonly string[]
  readonly today: string
}

/** Opens a scope on a case. Each fact is resolved once. */
export function openScope(input: ScopeInput): CaseScope {
  const { definitions, hasScreen, events, today } = input
  const memo = new Map<string, Resolved>()
  const scope: CaseScope = {
    today,
    events,
    hasScreen,
    resolve(name) {
      const known = memo.get(name)
      if (known) return known
      const resolved = resolveFact(name, input, scope)
      memo.set(name, resolved)
      return resolved
    },
    item: (list, item) => itemScope(definitions.get(list)?.item ?? {}, item),
  }
  return scope
}

function itemScope(fields: Readonly<Record<string, Fact>>, item: Item): Scope {
  const scope: Scope = {
    resolve: (field) => resolveValue(field, fields[field], item[field]),
    item: () => scope,
  }
  return scope
}

function resolveFact(name: string, input: ScopeInput, scope: CaseScope): Resolved {
  const { definitions, implied, facts, computed } = input
  const fact = definitions.get(name)
  const own = resolveValue(name, fact, facts[name])
  if (name === 'employer_headcount') return narrowHeadcount(own, facts.employer_10_plus)
  if (fact?.derived) return deriveFact(name, fact, own, scope, computed.get(name))
  if (own.is !== 'unknown') return own
  for (const { when, value } of implied.get(name) ?? []) {
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

function isList(value: object): value is readonly string[] | readonly Item[] {
  return Array.isArray(value)
}

function deriveFact(name: string, fact: Fact, own: Resolved, scope: CaseScope, check?: Check): Resolved {
  if (fact.given && isSingle(own)) return own
  const derived = check ? asResolved(check(scope)) : (DERIVED[name]?.(scope) ?? own)
  if (!fact.given || isSingle(derived)) return derived
  // A fact that may be given is itself the question when a screen asks it, before the facts it derives from.
  const sources = derived.missing.filter((source) => scope.hasScreen(source))
  const itself = scope.hasScreen(name) ? [name] : []
  const missing = itself.length + sources.length > 0 ? [...itself, ...sources] : derived.missing
  const ask = union([own.ask, derived.ask]).filter((n) => missing.includes(n))
  return { ...(own.is === 'one' ? own : derived), missing, ask }
}

function isSingle(resolved: Resolved): boolean {
  return resolved.is === 'one' && resolved.values.length === 1
}

/** What a raw value says: absent is unknown and askable, `null` and the value "unknown" are unknown and asked no more. */
function resolveValue(name: string, fact: Fact | undefined, raw: FactValue | undefined): Resolved {
  const because = [name]
  const missing = [name]
  const sure = { because, missing: [], ask: [] }
  if (raw === undefined && fact?.unasked !== undefined) return { is: 'one', values: [fact.unasked], ...sure }
  if (raw === undefined || raw === null || raw === 'unknown') {
    return {
      is: 'unknown',
      never: fact?.optInValues ?? [],
      because: [],
      missing,
      ask: raw === undefined ? missing : [],
    }
  }
  if (typeof raw !== 'object') return { is: 'one', values: [raw], ...sure }
  if ('oneOf' in raw) {
    if (raw.oneOf.length === 1) return { is: 'one', values: raw.oneOf, ...sure }
    return { is: 'one', values: raw.oneOf, because, missing, ask: missing }
  }
  if (!isList(raw)) return { ...rangeOf(raw, fact), because, missing, ask: missing }
  if (fact?.type === 'list') return { is: 'items', items: raw as readonly Item[], ...sure }
  return { is: 'set', values: raw as readonly string[], ...sure }
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
