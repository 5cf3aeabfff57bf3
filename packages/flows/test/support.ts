/**
 * Shared by the tests: the real catalogue, a small one in memory, and short ways to make cases and conditions.
 */
import { fileURLToPath } from 'node:url'
import type { Compiled } from '../src/build/compile.ts'
import { compileCatalogue } from '../src/build/compile.ts'
import { holidayTable } from '../src/build/holidays.ts'
import type { Catalogue } from '../src/engine/catalogue.ts'
import { loadCatalogue } from '../src/engine/catalogue.ts'
import type { Resolved, Verdict } from '../src/engine/condition.ts'
import { compile } from '../src/engine/condition.ts'
import { scopeOf } from '../src/engine/path.ts'
import type { ScreenDef, Subject } from '../src/engine/screenTypes.ts'
import type {
  Case,
  CatalogueJson,
  Condition,
  Fact,
  Facts,
  LifeEvent,
  Scalar,
  Step,
} from '../src/engine/types.ts'

export const TODAY = '2026-12-01'
export const HOLIDAYS = holidayTable()
const REAL = fileURLToPath(new URL('../catalogue', import.meta.url))
export const SMALL = fileURLToPath(new URL('./fixtures/small', import.meta.url))
export const SCENARIOS = fileURLToPath(new URL('../scenarios', import.meta.url))

/** The real catalogue as it is now, with its words. */
export function realCompiled(): Compiled & { readonly catalogue: CatalogueJson } {
  const { catalogue, ...rest } = compileCatalogue(REAL, TODAY)
  if (!catalogue || rest.leftOut.length > 0)
    throw new Error(`The catalogue has errors: run parcours check. ${rest.leftOut.join(', ')}`)
  return { catalogue, ...rest }
}

/** The real catalogue, loaded as an application does. */
export function realCatalogue(): Catalogue {
  return loadCatalogue(realCompiled().catalogue)
}

const EVENTS: Readonly<Record<string, LifeEvent>> = {
  moving: { available: true, anchors: ['moving_date'], phases: ['before', 'day', 'after'] },
  job_loss: { available: true, anchors: ['contract_end_date'], phases: ['before', 'day', 'after'] },
  birth: { available: false, anchors: ['due_date'], phases: ['before', 'after'] },
}

export interface Small {
  readonly facts?: Readonly<Record<string, Fact>>
  readonly steps?: readonly Step[]
  readonly screens?: readonly ScreenDef[]
  readonly subjects?: readonly Subject[]
}

/** A catalogue in memory. Without `screens`, each fact has one of its own, in order. */
export function smallCatalogue({ facts = {}, steps = [], screens, subjects = [] }: Small): Catalogue {
  const ownScreens = Object.entries(facts).flatMap(
    ([fact, { derived, given, unasked }]): readonly ScreenDef[] =>
      (derived && !given) || unasked !== undefined ? [] : [{ id: fact, kind: 'number', fact }],
  )
  return loadCatalogue({
    schema: 1,
    facts,
    events: EVENTS,
    screens: screens ?? ownScreens,
    subjects,
    steps,
    holidays: HOLIDAYS,
  })
}

/** A step that concerns everybody, with changes. */
export function step(id: string, changes: Partial<Step> = {}): Step {
  return {
    id,
    kind: 'duty',
    theme: 'home',
    events: { moving: { phase: 'before', weight: 100 } },
    when: { op: 'always' },
    deadline: [],
    after: [],
    organisms: ['town_hall'],
    places: [],
    channels: [],
    level: 'with_you',
    documents: [],
    alsoDependsOn: [],
    verify: [],
    sources: [{ id: 'F1', checkedOn: '2026-11-01' }],
    ...changes,
  }
}

/** A case, taken as already checked. */
export function caseOf(
  facts: Facts,
  events: readonly string[] = ['moving'],
  done: readonly string[] = [],
): Case {
  return { version: 1, events, facts, done }
}

export const is = (fact: string, ...values: Scalar[]): Condition => ({ op: 'in', fact, values })
export const all = (...of: Condition[]): Condition => ({ op: 'all', of })
export const any = (...of: Condition[]): Condition => ({ op: 'any', of })
export const not = (of: Condition): Condition => ({ op: 'not', of })
export const some = (fact: string, where: Condition): Condition => ({ op: 'some', fact, where })
export const includes = (fact: string, ...values: string[]): Condition => ({ op: 'includes', fact, values })

export const YES_NO: Fact = { type: 'boolean' }
export const DATE: Fact = { type: 'date' }
export const choice = (...values: string[]): Fact => ({ type: 'choice', values })

/** The verdict of a condition on a case. */
export function verdictOf(catalogue: Catalogue, tree: Condition, facts: Facts, today = TODAY): Verdict {
  return compile(tree)(scopeOf(catalogue, caseOf(facts), today))
}

/** What is known of a fact in a case. */
export function resolve(
  catalogue: Catalogue,
  fact: string,
  facts: Facts,
  events: readonly string[] = ['moving'],
  today = TODAY,
): Resolved {
  return scopeOf(catalogue, caseOf(facts, events), today).resolve(fact)
}

/** The single value of a fact, null while it is unknown or partial, or `[min, max]` of an interval. */
export function knownValue(catalogue: Catalogue, fact: string, facts: Facts, today = TODAY): unknown {
  const state = resolve(catalogue, fact, facts, ['moving'], today)
  if (state.is === 'range') return [state.min, state.max]
  return state.is === 'one' && state.values.length === 1 ? state.values[0] : null
}
