import { describe, expect, test } from 'vitest'
import { scopeBetween, wholeCommune } from '../src/engine/derived.ts'
import type { Facts, Item } from '../src/engine/types.ts'
import { knownValue, realCatalogue, resolve } from './support.ts'

const CATALOGUE = realCatalogue()
const value = (fact: string, facts: Facts, today?: string): unknown =>
  knownValue(CATALOGUE, fact, facts, today)

describe('move_scope', () => {
  test.each([
    ['the same commune', '59350', '59350', 'same_commune'],
    ['two arrondissements of Paris', '75104', '75118', 'same_commune'],
    ['an arrondissement and the whole of Paris', '75104', '75056', 'same_commune'],
    ['two arrondissements of Lyon', '69381', '69389', 'same_commune'],
    ['two arrondissements of Marseille', '13201', '13216', 'same_commune'],
    ['Marseille and Aix', '13201', '13001', 'same_department'],
    ['Lyon and Villeurbanne', '69383', '69266', 'same_department'],
    ['the two departments of Corsica', '2A004', '2B033', 'other_department'],
    ['two communes of Réunion', '97411', '97415', 'same_department'],
    ['Guadeloupe and Martinique', '97105', '97209', 'other_department'],
    ['Lille and Paris', '59350', '75056', 'other_department'],
    ['Lille and Belgium', '59350', '99131', 'abroad'],
    ['Belgium and Lille', '99131', '59350', 'other_department'],
  ])('%s: %s to %s is %s', (_, now, next, scope) => {
    expect(scopeBetween(now, next)).toBe(scope)
    expect(value('move_scope', { home_now_commune: now, home_next_commune: next })).toBe(scope)
  })

  test('an arrondissement becomes its city, other codes stay', () => {
    expect(['75120', '69382', '13215'].map(wholeCommune)).toEqual(['75056', '69123', '13055'])
    expect(['69123', '75200', '13001', '59350'].map(wholeCommune)).toEqual([
      '69123',
      '75200',
      '13001',
      '59350',
    ])
  })

  test('it names the communes when they decide, itself when it was given', () => {
    expect(
      resolve(CATALOGUE, 'move_scope', { home_now_commune: '59350', home_next_commune: '75056' }).because,
    ).toEqual(['home_now_commune', 'home_next_commune'])
    expect(resolve(CATALOGUE, 'move_scope', { move_scope: 'abroad' }).because).toEqual(['move_scope'])
  })

  test('a foreign commune says "abroad" whatever the present one', () => {
    expect(resolve(CATALOGUE, 'move_scope', { home_next_commune: '99109' })).toMatchObject({
      values: ['abroad'],
      because: ['home_next_commune'],
    })
  })

  test('one commune alone leaves it unknown, and to ask', () => {
    expect(resolve(CATALOGUE, 'move_scope', { home_now_commune: '59350' })).toMatchObject({
      is: 'unknown',
      missing: ['move_scope'],
      ask: ['move_scope'],
    })
  })

  test('"I don\'t know" to the scope gives way to the communes', () => {
    expect(
      value('move_scope', { move_scope: null, home_now_commune: '59350', home_next_commune: '59350' }),
    ).toBe('same_commune')
  })
})

describe('employer size', () => {
  test.each([
    ['under_10', false],
    ['10', true],
    ['11_999', true],
    ['1000_plus', true],
  ])('%s employees: 10 or more is %s', (size, expected) => {
    expect(value('employer_10_plus', { employer_headcount: size })).toBe(expected)
  })

  test('"under 11" leaves 10 open', () => {
    expect(
      resolve(CATALOGUE, 'employer_10_plus', { employer_headcount: { oneOf: ['under_10', '10'] } }),
    ).toMatchObject({ is: 'unknown', missing: ['employer_headcount'] })
  })

  test('"10 or more" leaves three sizes, "fewer" leaves one', () => {
    expect(resolve(CATALOGUE, 'employer_headcount', { employer_10_plus: true })).toMatchObject({
      values: ['10', '11_999', '1000_plus'],
      because: ['employer_10_plus'],
      missing: ['employer_headcount'],
    })
    expect(value('employer_headcount', { employer_10_plus: false })).toBe('under_10')
  })

  test('"under 11" and "10 or more" make exactly 10', () => {
    expect(
      value('employer_headcount', {
        employer_headcount: { oneOf: ['under_10', '10'] },
        employer_10_plus: true,
      }),
    ).toBe('10')
  })

  test('unknown names the size as missing', () => {
    expect(resolve(CATALOGUE, 'employer_10_plus', {}).missing).toEqual(['employer_headcount'])
  })
})

describe('caf_beneficiary', () => {
  test.each(['housing_aid', 'family_allowances', 'rsa', 'aah', 'prime_activite', 'paje'])(
    '%s is paid by the Caf',
    (benefit) => {
      expect(value('caf_beneficiary', { benefits: [benefit] })).toBe(true)
    },
  )
  test.each(['are', 'ass', 'apa', 'pch'])('%s is not', (benefit) => {
    expect(value('caf_beneficiary', { benefits: [benefit] })).toBe(false)
  })
  test('none is no, unknown is unknown', () => {
    expect(value('caf_beneficiary', { benefits: [] })).toBe(false)
    expect(value('caf_beneficiary', { benefits: null })).toBe(null)
  })
})

describe('vehicles', () => {
  const plates = ['siv', 'fni', null, undefined] as const
  const owners = ['owned', 'leased', null, undefined] as const
  const car = (plate: (typeof plates)[number], ownership: (typeof owners)[number]): Item => ({
    ...(plate === undefined ? {} : { plate }),
    ...(ownership === undefined ? {} : { ownership }),
  })
  const both = (x: unknown, y: unknown): boolean | null =>
    x === false || y === false ? false : x === null || y === null ? null : true
  const same = (known: unknown, wanted: string): boolean | null =>
    known === null || known === undefined ? null : known === wanted

  test('every plate and ownership gives the expected answers', () => {
    for (const plate of plates) {
      for (const owner of owners) {
        const facts = { vehicles: [car(plate, owner)] }
        expect(value('has_owned_siv', facts)).toBe(both(same(plate, 'siv'), same(owner, 'owned')))
        expect(value('has_owned_fni', facts)).toBe(both(same(plate, 'fni'), same(owner, 'owned')))
        expect(value('has_leased', facts)).toBe(same(owner, 'leased'))
      }
    }
  })

  test('no vehicle is no, an unknown list is unknown', () => {
    expect(
      ['has_owned_siv', 'has_owned_fni', 'has_leased'].map((fact) => value(fact, { vehicles: [] })),
    ).toEqual([false, false, false])
    expect(['has_owned_siv', 'has_owned_fni', 'has_leased'].map((fact) => value(fact, {}))).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('children and school', () => {
  const facts = [
    'child_changes_school',
    'child_primary_changes_school',
    'child_secondary_changes_school',
    'child_in_school_moves',
    'child_in_childcare_moves',
  ]
  const answers = (child: Item): readonly unknown[] => facts.map((fact) => value(fact, { children: [child] }))

  test.each([
    ['nursery_primary', [true, true, false, true, false]],
    ['secondary', [true, false, true, true, false]],
    ['childcare', [false, false, false, false, true]],
    ['none', [false, false, false, false, false]],
    ['higher', [false, false, false, false, false]],
  ])('a child in %s who moves and changes school', (school, expected) => {
    expect(answers({ school, moves_with_me: true, changes_school: true })).toEqual(expected)
  })

  test('a child who stays behind counts nowhere', () => {
    expect(answers({ school: 'secondary', moves_with_me: false, changes_school: true })).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })

  test('a child who keeps the school still moves', () => {
    expect(answers({ school: 'secondary', moves_with_me: true, changes_school: false })).toEqual([
      false,
      false,
      false,
      true,
      false,
    ])
  })

  test('a child of whom nothing is known may count everywhere', () => {
    expect(answers({})).toEqual([null, null, null, null, null])
  })

  test('an unknown change of school leaves only that open', () => {
    expect(answers({ school: 'nursery_primary', moves_with_me: true })).toEqual([
      null,
      null,
      false,
      true,
      false,
    ])
  })
})

describe('n_children_total', () => {
  const total = (children: readonly Item[] | null | undefined, more: Facts = {}): unknown =>
    value('n_children_total', { ...(children === undefined ? {} : { children }), ...more })
  const home = { lives_with_me: 'full' }

  test('children of the home count, those who live elsewhere do not', () => {
    expect(
      total([home, { lives_with_me: 'shared' }, { lives_with_me: 'no' }], { children_expected: 0 }),
    ).toEqual([2, 2])
  })

  test('a child whose home is unknown may count', () => {
    expect(total([home, {}, { lives_with_me: null }], { children_expected: 0 })).toEqual([1, 3])
  })

  test('expected children count', () => {
    expect(total([home], { children_expected: 2 })).toEqual([3, 3])
  })

  test('with a child at home, an expected one that nobody spoke of may count', () => {
    expect(total([home])).toEqual([1, 4])
    expect(total([home], { children_expected: null })).toEqual([1, 4])
  })

  test('without a child at home nobody is asked about a pregnancy', () => {
    expect(total([])).toEqual([0, 0])
    expect(resolve(CATALOGUE, 'n_children_total', { children: [] }).missing).toEqual([])
  })

  test('without a child at home, "I don\'t know" still counts as possible', () => {
    expect(total([], { children_expected: null })).toEqual([0, 3])
  })

  test('not pregnant means none expected', () => {
    expect(total([home, home], { pregnant: false })).toEqual([2, 2])
  })

  test('for a birth, a child is expected', () => {
    expect(resolve(CATALOGUE, 'n_children_total', { children: [] }, ['birth'])).toMatchObject({
      min: 0,
      max: 3,
      missing: ['children_expected'],
    })
  })

  test('unknown children leave everything open', () => {
    expect(total(undefined, { children_expected: 0 })).toEqual([0, 15])
    expect(resolve(CATALOGUE, 'n_children_total', { children_expected: 0 })).toMatchObject({
      missing: ['children'],
      ask: ['children'],
    })
  })
})

describe('housing_aid_next', () => {
  const statuses = ['tenant', 'owner', 'hosted', null]
  const incomes = ['low', 'modest', 'above', null]
  test('every status and income gives the expected answer', () => {
    for (const home_next_status of statuses) {
      for (const income_band of incomes) {
        const no = home_next_status === 'owner' || home_next_status === 'hosted' || income_band === 'above'
        const expected = no ? false : home_next_status === null || income_band === null ? null : true
        expect(
          value('housing_aid_next', { home_next_status, income_band }),
          `${home_next_status} ${income_band}`,
        ).toBe(expected)
      }
    }
  })
})

describe('moving_grant_window', () => {
  const inWindow = (facts: Facts, today?: string): unknown => value('moving_grant_window', facts, today)

  test.each([
    ['the last day of the 3rd month', '2027-03-31', false],
    ['the first day of the window', '2027-04-01', true],
  ])('a pregnancy begun on 15 December 2026 and a move on %s (%s): %s', (_, moving_date, expected) => {
    expect(
      inWindow({ children_expected: 1, pregnancy_start_date: '2026-12-15', moving_date, children: [] }),
    ).toBe(expected)
  })

  test('a pregnancy begun on the 1st of a month opens the window 3 months later to the day', () => {
    const facts = { children_expected: 1, pregnancy_start_date: '2026-10-01', children: [] }
    expect(inWindow({ ...facts, moving_date: '2026-12-31' })).toBe(false)
    expect(inWindow({ ...facts, moving_date: '2027-01-01' })).toBe(true)
  })

  test('a pregnancy begun on 30 November counts a short February', () => {
    const facts = { children_expected: 1, pregnancy_start_date: '2026-11-30', children: [] }
    expect(inWindow({ ...facts, moving_date: '2027-02-28' })).toBe(false)
    expect(inWindow({ ...facts, moving_date: '2027-03-01' })).toBe(true)
  })

  test('the due date stands in for the start of the pregnancy', () => {
    expect(
      inWindow({ children_expected: 1, due_date: '2027-09-15', moving_date: '2027-04-01', children: [] }),
    ).toBe(true)
  })

  test.each([
    ['born on 15 May 2025', '2025-05-15', '2027-04-30', true],
    ['born on 15 May 2025', '2025-05-15', '2027-05-01', false],
    ['born on the 1st', '2025-05-01', '2027-04-30', true],
    ['born on the 31st', '2025-03-31', '2027-02-28', true],
    ['born on the 31st', '2025-03-31', '2027-03-01', false],
    ['born on 29 February', '2024-02-29', '2026-01-31', true],
    ['born on 29 February', '2024-02-29', '2026-02-01', false],
  ])('youngest %s (%s), move on %s: %s', (_, youngest_child_birth_date, moving_date, expected) => {
    expect(inWindow({ children_expected: 0, youngest_child_birth_date, moving_date })).toBe(expected)
  })

  test('a move before the window of a child born since is out', () => {
    expect(
      inWindow({ children_expected: 0, youngest_child_birth_date: '2026-11-20', moving_date: '2026-05-31' }),
    ).toBe(false)
    expect(
      inWindow({ children_expected: 0, youngest_child_birth_date: '2026-11-20', moving_date: '2026-06-01' }),
    ).toBe(true)
  })

  test('no child and no pregnancy is no, without a date', () => {
    expect(resolve(CATALOGUE, 'moving_grant_window', { children: [], children_expected: 0 })).toMatchObject({
      values: [false],
      because: ['children_expected', 'children'],
    })
  })

  test('children who are all 3 or more need no birth date, nor a moving date', () => {
    expect(inWindow({ children: [{ age: 3 }, { age: 9 }], children_expected: 0 })).toBe(false)
  })

  test('children who are all 2 or more need no birth date when the move is to come', () => {
    const facts = { children: [{ age: 2 }], children_expected: 0 }
    expect(inWindow({ ...facts, moving_date: '2026-12-01' }, '2026-12-01')).toBe(false)
    expect(inWindow({ ...facts, moving_date: '2026-11-30' }, '2026-12-01')).toBe(null)
  })

  test('a child of 1, or of unknown age, needs the birth date', () => {
    for (const child of [{ age: 1 }, {}, { age: null }]) {
      expect(
        resolve(CATALOGUE, 'moving_grant_window', {
          children: [child],
          children_expected: 0,
          moving_date: '2027-06-01',
        }),
      ).toMatchObject({ is: 'unknown', missing: ['youngest_child_birth_date'] })
    }
  })

  test('the number of babies is asked before the date of the pregnancy', () => {
    const { ask } = resolve(CATALOGUE, 'moving_grant_window', {
      children: [{ age: 9 }],
      moving_date: '2027-06-01',
    })
    expect(ask).toEqual(['children_expected', 'pregnancy_start_date'])
  })

  test('an unknown moving date leaves it unknown', () => {
    expect(
      resolve(CATALOGUE, 'moving_grant_window', {
        children_expected: 0,
        youngest_child_birth_date: '2026-01-01',
      }).missing,
    ).toEqual(['moving_date'])
  })
})

describe('are_conditions_met', () => {
  const met = (end_reason: string | null, worked_days_reference: number | null, more: Facts = {}): unknown =>
    value('are_conditions_met', { end_reason, worked_days_reference, ...more })

  test.each([
    'economic',
    'personal',
    'misconduct_serious',
    'misconduct_gross',
    'unfit',
    'mutual',
    'resignation_legitimate',
  ])('%s with 130 days is yes', (reason) => {
    expect(met(reason, 130)).toBe(true)
  })
  test.each(['resignation', 'abandonment'])('%s is no', (reason) => {
    expect(met(reason, 500)).toBe(false)
  })
  test.each(['trial_end', 'resignation_retraining'])('%s is for an agent to say', (reason) => {
    expect(met(reason, 500)).toBe(null)
  })
  test('under 108 days is no, up to 129 is for an agent to say', () => {
    expect([107, 108, 129, 130].map((days) => met('economic', days))).toEqual([false, null, null, true])
  })
  test('the end of a fixed term asks about a refused permanent job', () => {
    expect(
      resolve(CATALOGUE, 'are_conditions_met', { end_reason: 'fixed_term_end', worked_days_reference: 200 })
        .missing,
    ).toEqual(['refused_permanent_offer'])
    expect(met('fixed_term_end', 200, { refused_permanent_offer: false })).toBe(true)
    expect(met('fixed_term_end', 200, { refused_permanent_offer: true })).toBe(null)
  })
  test('unknown reason or days are missing', () => {
    expect(resolve(CATALOGUE, 'are_conditions_met', {}).missing).toEqual([
      'end_reason',
      'worked_days_reference',
    ])
  })
})
