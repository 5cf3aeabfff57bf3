import { describe, expect, test } from 'vitest'
import type { Facts, Item } from '../src/engine/types.ts'
import { knownValue, realCatalogue, resolve } from './support.ts'

const CATALOGUE = realCatalogue()
const value = (fact: string, facts: Facts, today?: string): unknown =>
  knownValue(CATALOGUE, fact, facts, today)

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
