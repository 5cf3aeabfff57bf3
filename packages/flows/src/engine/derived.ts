/**
 * Derived facts: computed, never asked. Each names the asked facts that it used, so that explanations and questions
 * speak of what the visitor knows. All are three-valued.
 */
import type { CaseScope, Check, Resolved, Verdict } from './condition.ts'
import { combine, compile, union } from './condition.ts'
import { addDuration, departmentOf, endOfMonth, startOfMonth } from './dates.ts'
import type { Condition, Item, Scalar, Trilean } from './types.ts'

export type Derive = (scope: CaseScope) => Resolved

/** A yes/no fact that is a plain condition over asked facts. */
function byCondition(tree: Condition): Derive {
  const check = compile(tree)
  return (scope) => asResolved(check(scope))
}

function asResolved({ value, because, missing, ask }: Verdict): Resolved {
  if (value === null) return { is: 'unknown', never: [], because: [], missing, ask }
  return { is: 'one', values: [value], because, missing, ask }
}

const is = (fact: string, ...values: Scalar[]): Condition => ({ op: 'in', fact, values })
const all = (...of: Condition[]): Condition => ({ op: 'all', of })
const someOf = (fact: string, ...of: Condition[]): Condition => ({ op: 'some', fact, where: all(...of) })

/** Receives a benefit that the Caf pays. */
const cafBeneficiary = byCondition({
  op: 'includes',
  fact: 'benefits',
  values: ['housing_aid', 'family_allowances', 'rsa', 'aah', 'prime_activite', 'paje'],
})

const hasOwnedSiv = byCondition(someOf('vehicles', is('plate', 'siv'), is('ownership', 'owned')))
const hasOwnedFni = byCondition(someOf('vehicles', is('plate', 'fni'), is('ownership', 'owned')))
const hasLeased = byCondition(someOf('vehicles', is('ownership', 'leased')))

/** School here is école, collège and lycée: an adult student enrols alone. All these speak of children who move too. */
const moves = is('moves_with_me', true)
const changes = is('changes_school', true)
const childChangesSchool = byCondition(
  someOf('children', moves, changes, is('school', 'nursery_primary', 'secondary')),
)
const childPrimaryChangesSchool = byCondition(
  someOf('children', moves, changes, is('school', 'nursery_primary')),
)
const childSecondaryChangesSchool = byCondition(someOf('children', moves, changes, is('school', 'secondary')))
const childInSchoolMoves = byCondition(
  someOf('children', moves, is('school', 'nursery_primary', 'secondary')),
)
const childInChildcareMoves = byCondition(someOf('children', moves, is('school', 'childcare')))

/** Likely entitled to housing aid in the new home. The official simulator decides. */
const housingAidNext = byCondition(all(is('home_next_status', 'tenant'), is('income_band', 'low', 'modest')))

/** 10 employees or more (the threshold of Action Logement). */
const employer10Plus = byCondition(is('employer_headcount', '10', '11_999', '1000_plus'))

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
    return { is: 'one', values: [scopeBetween(String(from), to)], because, missing: [], ask: [] }
  }
  return {
    is: 'unknown',
    never: [],
    because: [],
    missing: union([now.missing, next.missing]),
    ask: union([now.ask, next.ask]),
  }
}

/** At most this many babies are counted while nobody said how many. */
const MOST_EXPECTED = 3
const MOST_CHILDREN = 15

/**
 * Dependent children, the expected ones included, as an interval.
 *
 * An expected child that nobody spoke of counts as possible only where a child already lives here: a question about
 * pregnancy is then worth its place (a twin birth makes three). With no child at home, only triplets would reach
 * three, and asking every childless visitor about a pregnancy would be an intrusion: the answer is taken as none
 * until somebody says otherwise. For the event "birth" a child is expected, so it always counts.
 */
function childrenTotal(scope: CaseScope): Resolved {
  const children = scope.resolve('children')
  const expected = scope.resolve('children_expected')
  const pregnant = scope.resolve('pregnant')
  let [min, max, openField] = [0, MOST_CHILDREN, false]
  if (children.is === 'items') {
    const homes = children.items.map((item) => item.lives_with_me)
    min = homes.filter((home) => home === 'full' || home === 'shared').length
    max = homes.filter((home) => home !== 'no').length
    openField = homes.includes(undefined)
  }
  const exact = children.is === 'items' && min === max
  const because: (readonly string[])[] = [children.because]
  const missing: (readonly string[])[] = exact ? [] : [['children']]
  const ask: (readonly string[])[] = exact ? [] : [children.ask, openField ? ['children'] : []]
  const babies = single(expected)
  if (typeof babies === 'number') {
    because.push(expected.because)
    min += babies
    max += babies
  } else if (single(pregnant) === false) {
    because.push(pregnant.because)
  } else if (max > 0 || expected.ask.length === 0 || scope.events.includes('birth')) {
    max += MOST_EXPECTED
    missing.push(expected.missing)
    ask.push(expected.ask)
  }
  return { is: 'range', min, max, because: union(because), missing: union(missing), ask: union(ask) }
}

/**
 * The move falls in the window of the "prime de déménagement" (fiche F2008; Code de la sécurité sociale L. 542-8):
 * from the 1st day of the month after the end of the 3rd month of pregnancy, to the last day of the month before
 * the youngest child's 2nd birthday. Yes if either the current pregnancy or the youngest child says so.
 */
function movingGrantWindow(scope: CaseScope): Resolved {
  const checks: readonly Check[] = [() => pregnancyWindow(scope), () => youngestWindow(scope)]
  return asResolved(combine(checks, true)(scope))
}

function pregnancyWindow(scope: CaseScope): Verdict {
  const move = scope.resolve('moving_date')
  const expected = scope.resolve('children_expected')
  const pregnant = scope.resolve('pregnant')
  if (single(expected) === 0) return verdict(false, [expected])
  if (single(expected) === undefined && single(pregnant) === false) return verdict(false, [pregnant])
  const start = scope.resolve('pregnancy_start_date')
  const due = scope.resolve('due_date')
  const [known, began] = single(start)
    ? [start, text(start)]
    : [due, single(due) && addDuration(text(due), '-P9M')]
  // "How many babies?" comes first: none ends the matter without a date.
  if (!began || !single(move)) return unknown([move, ...(began ? [] : [expected, start])])
  const date = text(move)
  return verdict(date >= grantStart(began) && date <= grantEnd(addDuration(began, 'P9M')), [move, known])
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
  return addDuration(endOfMonth(end), 'P1D')
}

function grantEnd(birth: string): string {
  return addDuration(startOfMonth(addDuration(birth, 'P2Y')), '-P1D')
}

const INVOLUNTARY = [
  'economic',
  'personal',
  'misconduct_serious',
  'misconduct_gross',
  'unfit',
  'mutual',
  'fixed_term_end',
  'resignation_legitimate',
]
const VOLUNTARY = ['resignation', 'abandonment']

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
  const worked = single(days)
  const parts: Verdict[] = [
    typeof why !== 'string'
      ? unknown([reason])
      : known(INVOLUNTARY.includes(why) ? true : VOLUNTARY.includes(why) ? false : null, [reason]),
    typeof worked !== 'number'
      ? unknown([days])
      : known(worked >= 130 ? true : worked < 108 ? false : null, [days]),
  ]
  if (single(refused) === true) parts.push(known(null, [refused]))
  else if (single(refused) === undefined && why === 'fixed_term_end') parts.push(unknown([refused]))
  return asResolved(
    combine(
      parts.map((part) => () => part),
      false,
    )(scope),
  )
}

function single(resolved: Resolved): Scalar | undefined {
  return resolved.is === 'one' && resolved.values.length === 1 ? resolved.values[0] : undefined
}

function text(resolved: Resolved): string {
  return String(single(resolved))
}

function verdict(value: boolean, facts: readonly Resolved[]): Verdict {
  return { value, because: union(facts.map((fact) => fact.because)), missing: [], ask: [] }
}

/** `null` here is a doubt of the law, not of the visitor: no fact would settle it. */
function known(value: Trilean, facts: readonly Resolved[]): Verdict {
  return value === null ? { value, because: [], missing: [], ask: [] } : verdict(value, facts)
}

function unknown(facts: readonly Resolved[]): Verdict {
  return {
    value: null,
    because: [],
    missing: union(facts.map((f) => f.missing)),
    ask: union(facts.map((f) => f.ask)),
  }
}

/** The derived facts by name; the keys must be those of `facts.yaml` (checked by `parcours check`). */
export const DERIVED: Readonly<Record<string, Derive>> = {
  move_scope: moveScope,
  employer_10_plus: employer10Plus,
  caf_beneficiary: cafBeneficiary,
  n_children_total: childrenTotal,
  has_owned_siv: hasOwnedSiv,
  has_owned_fni: hasOwnedFni,
  has_leased: hasLeased,
  child_changes_school: childChangesSchool,
  child_primary_changes_school: childPrimaryChangesSchool,
  child_secondary_changes_school: childSecondaryChangesSchool,
  child_in_school_moves: childInSchoolMoves,
  child_in_childcare_moves: childInChildcareMoves,
  housing_aid_next: housingAidNext,
  moving_grant_window: movingGrantWindow,
  are_conditions_met: areConditionsMet,
}
