/**
 * Derived facts: computed, never asked. Each names the asked facts that it used, so that explanations and questions
 * speak of what the visitor knows. All are three-valued.
 */
import type { CaseScope, Check, Names, Resolved, Verdict } from './condition.ts'
import { combined, compile, NONE, union } from './condition.ts'
import { addDuration, departmentOf, snapTo, territoryOf } from './dates.ts'
import type { Item, Scalar, Trilean } from './types.ts'

export type Derive = (scope: CaseScope) => Resolved

/** The answer of a condition, as what is known of a fact. */
export function asResolved({ value, because, missing, ask }: Verdict): Resolved {
  if (value === null) return { is: 'unknown', never: NONE, because: NONE, missing, ask }
  return { is: 'one', values: [value], because, missing, ask }
}

/** Cities whose arrondissements have INSEE codes of their own. A move between arrondissements stays in the commune. */
const ARRONDISSEMENTS: readonly (readonly [RegExp, string])[] = [
  [/^751\d\d$/, '75056'],
  [/^6938\d$/, '69123'],
  [/^132\d\d$/, '13055'],
]

/** The commune of an INSEE code: an arrondissement of Paris, Lyon or Marseille becomes its city. */
export function wholeCommune(code: string): string {
  return ARRONDISSEMENTS.find(([pattern]) => pattern.test(code))?.[1] ?? code
}

/** INSEE codes of foreign countries begin with 99. Coming back from abroad is a change of department. */
export function scopeBetween(now: string, next: string): string {
  if (next.startsWith('99')) return 'abroad'
  if (wholeCommune(now) === wholeCommune(next)) return 'same_commune'
  return departmentOf(now) === departmentOf(next) ? 'same_department' : 'other_department'
}

/** How far the move goes, from the two communes. */
function moveScope(scope: CaseScope): Resolved {
  const now = scope.resolve('home_now_commune')
  const next = scope.resolve('home_next_commune')
  const from = single(now)
  const to = single(next)
  if (typeof to === 'string' && (typeof from === 'string' || to.startsWith('99'))) {
    const because = to.startsWith('99') ? next.because : union([now.because, next.because])
    return { is: 'one', values: [scopeBetween(String(from), to)], because, missing: NONE, ask: NONE }
  }
  return asResolved(unknown([now, next]))
}

const moves = compile({ op: 'includes', fact: 'events', values: ['moving'] })

/** The territory of the next home when moving, else of that of today. */
function territory(scope: CaseScope): Resolved {
  const home = scope.resolve(moves(scope).value ? 'home_next_commune' : 'home_now_commune')
  return single(home)
    ? { ...home, is: 'one', values: [territoryOf(text(home))] }
    : asResolved(unknown([home]))
}

/** The condition that a number reaches a value. */
const atLeast = (fact: string, value: number): Check => compile({ op: 'compare', fact, atLeast: value })

/** At most this many babies are counted while nobody said how many. */
const MOST_EXPECTED = 3
const MOST_CHILDREN = 15

interface Count extends Names {
  readonly min: number
  readonly max: number
}

/** Children who live in the home, as an interval. */
function childrenAtHome(scope: CaseScope): Count {
  const children = scope.resolve('children')
  const { because, ask } = children
  const missing = ['children']
  if (children.is !== 'items') return { min: 0, max: MOST_CHILDREN, because, missing, ask }
  const homes = children.items.map((item) => item.lives_with_me)
  const min = homes.filter((home) => home === 'full' || home === 'shared').length
  const max = homes.filter((home) => home !== 'no').length
  if (min === max) return { min, max, because, missing: NONE, ask: NONE }
  return { min, max, because, missing, ask: homes.includes(undefined) ? missing : NONE }
}

/** Rank of the child who arrives: one more than the children of the home. */
function birthRank(scope: CaseScope): Resolved {
  const { min, max, ...names } = childrenAtHome(scope)
  return { is: 'range', min: min + 1, max: max + 1, ...names }
}

/**
 * Dependent children, the expected ones included, as an interval.
 *
 * An expected child that nobody spoke of counts as possible only where a child already lives here: a question about
 * pregnancy is then worth its place (a twin birth makes three). With no child at home, only triplets would reach
 * three, and asking every childless visitor about a pregnancy would be an intrusion: the answer is taken as none
 * until somebody says otherwise. For the event "birth" a child is expected, so it always counts; a lost one never does.
 */
function childrenTotal(scope: CaseScope): Resolved {
  const home = childrenAtHome(scope)
  const babies = babiesExpected(scope, home.max > 0)
  const parts = [home, babies]
  return {
    is: 'range',
    min: home.min + babies.min,
    max: home.max + babies.max,
    because: union(parts.map(({ because }) => because)),
    ...open(parts),
  }
}

const isLost = compile({ op: 'in', fact: 'birth_outcome', values: ['stillborn', 'died_after_birth'] })

function babiesExpected(scope: CaseScope, isParent: boolean): Count {
  const none = { min: 0, max: 0, because: NONE, missing: NONE, ask: NONE }
  const lost = isLost(scope)
  if (lost.value) return { ...none, because: lost.because }
  const expected = scope.resolve('children_expected')
  const { because, missing, ask } = expected
  if (expected.is === 'range') return expected
  const babies = single(expected)
  if (typeof babies === 'number') return { ...none, min: babies, max: babies, because }
  const pregnant = scope.resolve('pregnant')
  const isBirth = scope.events.includes('birth')
  if (single(pregnant) === false && !isBirth) return { ...none, because: pregnant.because }
  if (!isParent && ask.length > 0 && !isBirth) return none
  return { ...none, max: MOST_EXPECTED, missing, ask }
}

/** What the person who gives birth does: the visitor, or the visitor's partner. Nobody gives birth in an adoption. */
function motherWork(scope: CaseScope): Resolved {
  const role = scope.resolve('role')
  const who = single(role)
  if (who === 'adopter') return { ...role, is: 'one', values: ['none'] }
  if (who === undefined) return { ...role, is: 'unknown', never: NONE, because: NONE }
  const work = scope.resolve(who === 'pregnant' ? 'work' : 'second_parent_work')
  return work.is === 'unknown' ? work : { ...work, because: union([role.because, work.because]) }
}

/** Some time before the date that is expected, or else before the birth. */
function beforeBirth(scope: CaseScope, offset: string): Resolved {
  const due = scope.resolve('due_date')
  const birth = scope.resolve('birth_date')
  const end = single(due) ? due : birth
  if (single(end)) return { ...end, is: 'one', values: [addDuration(text(end), offset)] }
  return asResolved(unknown([due, birth]))
}

/** Usual start of the maternity leave (Code du travail, L. 1225-17 to 19); the earliest while a number is unknown. */
const LEAVE_STARTS = [
  [atLeast('children_expected', 3), '-P24W'],
  [atLeast('children_expected', 2), '-P12W'],
  [atLeast('birth_rank', 3), '-P8W'],
] as const

/**
 * The move falls in the window of the "prime de déménagement" (fiche F2008; Code de la construction et de l’habitation L. 823-8):
 * from the 1st day of the month after the end of the 3rd month of pregnancy, to the last day of the month before
 * the youngest child's 2nd birthday. Yes if either the current pregnancy or the youngest child says so.
 */
function movingGrantWindow(scope: CaseScope): Resolved {
  return asResolved(combined([pregnancyWindow(scope), youngestWindow(scope)], true))
}

function pregnancyWindow(scope: CaseScope): Verdict {
  const move = scope.resolve('moving_date')
  const expected = scope.resolve('children_expected')
  const pregnant = scope.resolve('pregnant')
  if (single(expected) === 0) return verdict(false, [expected])
  if (single(expected) === undefined && single(pregnant) === false) return verdict(false, [pregnant])
  const start = scope.resolve('pregnancy_start_date')
  // "How many babies?" comes first: none ends the matter without a date.
  if (!single(start) || !single(move)) return unknown([move, ...(single(start) ? [] : [expected, start])])
  const [date, began] = [text(move), text(start)]
  return verdict(date >= grantStart(began) && date <= grantEnd(addDuration(began, 'P9M')), [move, start])
}

function youngestWindow(scope: CaseScope): Verdict {
  const move = scope.resolve('moving_date')
  const children = scope.resolve('children')
  const birth = scope.resolve('youngest_child_birth_date')
  const items = children.is === 'items' ? children.items : null
  if (items?.length === 0) return verdict(false, [children])
  // The grant is claimed within 6 months of the move (F2008): a child of 3 was past the window at any move that counts.
  if (single(birth) === undefined && isYoungestAtLeast(3, items)) return verdict(false, [children])
  if (!single(move)) return unknown([move, ...(single(birth) ? [] : [birth])])
  const date = text(move)
  if (single(birth)) {
    const born = text(birth)
    return verdict(date >= grantStart(addDuration(born, '-P9M')) && date <= grantEnd(born), [move, birth])
  }
  const isPast = date >= scope.today && isYoungestAtLeast(2, items)
  return isPast ? verdict(false, [move, children]) : unknown([birth])
}

function isYoungestAtLeast(years: number, items: readonly Item[] | null): boolean {
  return items?.every(({ age }) => typeof age === 'number' && age >= years) ?? false
}

/** The 3rd month ends the day before "start + 3 months": a pregnancy begun on 1 October opens the window on 1 January. */
function grantStart(pregnancyStart: string): string {
  const end = addDuration(addDuration(pregnancyStart, 'P3M'), '-P1D')
  return addDuration(snapTo(end, 'end_of_month'), 'P1D')
}

function grantEnd(birth: string): string {
  return addDuration(snapTo(addDuration(birth, 'P2Y'), 'start_of_month'), '-P1D')
}

const VOLUNTARY = ['resignation', 'abandonment']
const DEPENDS = ['trial_end', 'resignation_retraining']
const worked130 = atLeast('worked_days_reference', 130)
const worked108 = atLeast('worked_days_reference', 108)

/**
 * Conditions of the ARE: involuntary end, and 130 days worked in 24 months (36 from age 55). Left unknown, for an
 * agent: the end of a trial period (who ended it?), retraining (needs 5 years and an approved project), 108 to 129
 * days (seasonal and first-time claimants), a refused permanent job (two refusals exclude).
 */
function areConditionsMet(scope: CaseScope): Resolved {
  const reason = scope.resolve('end_reason')
  const days = scope.resolve('worked_days_reference')
  const refused = scope.resolve('refused_permanent_offer')
  const why = single(reason)
  const [isEnough, isNearly] = [worked130(scope).value, worked108(scope).value]
  const parts: Verdict[] = [
    typeof why !== 'string'
      ? unknown([reason])
      : known(DEPENDS.includes(why) ? null : !VOLUNTARY.includes(why), [reason]),
    isEnough === null && isNearly !== false
      ? unknown([days])
      : known(isEnough || (isNearly ? null : false), [days]),
  ]
  // Only the end of a fixed term turns on a refused job: elsewhere the answer is not asked, and must change nothing.
  if (why === 'fixed_term_end') {
    const answer = single(refused)
    parts.push(answer === undefined ? unknown([refused]) : known(answer ? null : true, [refused]))
  }
  return asResolved(combined(parts, false))
}

/** The only value that a fact can have; undefined when there is not one alone. */
export function single(resolved: Resolved): Scalar | undefined {
  return resolved.is === 'one' && resolved.values.length === 1 ? resolved.values[0] : undefined
}

function text(resolved: Resolved): string {
  return String(single(resolved))
}

function verdict(value: boolean, facts: readonly Resolved[]): Verdict {
  return { value, because: union(facts.map((fact) => fact.because)), missing: NONE, ask: NONE }
}

/** `null` here is a doubt of the law, not of the visitor: no fact would settle it. */
function known(value: Trilean, facts: readonly Resolved[]): Verdict {
  return value === null ? unknown([]) : verdict(value, facts)
}

function unknown(facts: readonly Names[]): Verdict {
  return { value: null, because: NONE, ...open(facts) }
}

/** What open facts miss, and what is still to ask. */
function open(facts: readonly Names[]): Pick<Names, 'missing' | 'ask'> {
  return { missing: union(facts.map((f) => f.missing)), ask: union(facts.map((f) => f.ask)) }
}

/** The derived facts by name; the keys must be those of `facts.yaml` (checked by `parcours check`). */
export const DERIVED: Readonly<Record<string, Derive>> = {
  move_scope: moveScope,
  territory,
  n_children_total: childrenTotal,
  birth_rank: birthRank,
  mother_work: motherWork,
  pregnancy_start_date: (scope) => beforeBirth(scope, '-P9M'),
  leave_start_date: (scope) =>
    beforeBirth(scope, LEAVE_STARTS.find(([holds]) => holds(scope).value !== false)?.[1] ?? '-P6W'),
  moving_grant_window: movingGrantWindow,
  are_conditions_met: areConditionsMet,
}
