/**
 * Facts of a birth and of a job loss that follow from other answers.
 */
import { describe, expect, test } from 'vitest'
import type { Facts } from '../src/engine/types.ts'
import { realCatalogue, resolve } from './support.ts'

const CATALOGUE = realCatalogue()
const of = (fact: string, facts: Facts, events: readonly string[] = ['birth', 'job_loss']) => {
  const state = resolve(CATALOGUE, fact, facts, events)
  if (state.is === 'range') return [state.min, state.max]
  if (state.is !== 'one') return null
  return state.values.length === 1 ? state.values[0] : state.values
}
const names = (fact: string, facts: Facts) => resolve(CATALOGUE, fact, facts, ['birth', 'job_loss'])

describe('the mother', () => {
  test('is the visitor, the partner, or nobody', () => {
    const both = { work: 'employee_private', second_parent_work: 'self_employed' }
    expect(of('mother_work', { role: 'pregnant', ...both })).toBe('employee_private')
    expect(of('mother_work', { role: 'partner', ...both })).toBe('self_employed')
    expect(of('mother_work', { role: 'adopter', ...both })).toBe('none')
    expect(of('mother_work', both)).toBe(null)
    expect(of('mother_work', { role: 'partner', mother_work: 'student', ...both })).toBe('student')
  })

  test('names what the visitor said, or has to say', () => {
    expect(names('mother_work', { role: 'partner', second_parent_work: 'student' }).because).toEqual([
      'role',
      'second_parent_work',
    ])
    expect(names('mother_work', {}).missing).toEqual(['role'])
    expect(names('mother_work', { role: 'pregnant' }).missing).toEqual(['work'])
    expect(names('mother_work', { role: 'partner', second_parent_work: null }).ask).toEqual([])
  })

  test('registered at France Travail', () => {
    expect(of('mother_registered_ft', { role: 'pregnant', registered_france_travail: true })).toBe(true)
    expect(of('mother_registered_ft', { role: 'pregnant', benefits: ['are'] })).toBe(true)
    expect(of('mother_registered_ft', { role: 'partner', second_parent_work: 'jobseeker' })).toBe(true)
    expect(of('mother_registered_ft', { role: 'partner', second_parent_work: 'student' })).toBe(false)
    expect(of('mother_registered_ft', { role: 'adopter' })).toBe(false)
  })
})

describe('the pregnancy', () => {
  test.each([
    [{ role: 'pregnant' }, true],
    [{ role: 'pregnant', birth_outcome: 'live_birth' }, false],
    [{ role: 'pregnant', birth_outcome: { oneOf: ['stillborn', 'died_after_birth'] } }, false],
    [{ role: 'partner' }, false],
    [{ role: 'adopter' }, false],
    [{}, null],
    [{ pregnant: true }, true],
  ])('%j: pregnant is %s', (facts, expected) => {
    expect(of('pregnant', facts as Facts)).toBe(expected)
  })

  test('began 9 months before the date that is expected, or else before the birth', () => {
    expect(of('pregnancy_start_date', { due_date: '2027-05-20', birth_date: '2027-05-02' })).toBe(
      '2026-08-20',
    )
    expect(of('pregnancy_start_date', { birth_date: '2027-05-02' })).toBe('2026-08-02')
    expect(of('pregnancy_start_date', { due_date: '2027-05-20', pregnancy_start_date: '2026-09-01' })).toBe(
      '2026-09-01',
    )
    expect(names('pregnancy_start_date', {}).missing).toEqual(['due_date', 'birth_date'])
  })

  test('a loss ends what is asked of its length only when it was before the birth', () => {
    expect(of('pregnancy_viable', {})).toBe(false)
    expect(of('pregnancy_viable', { birth_outcome: 'died_after_birth' })).toBe(true)
    expect(of('pregnancy_viable', { birth_outcome: 'stillborn' })).toBe(null)
    expect(of('stillbirth_after_month5', { birth_outcome: 'stillborn', pregnancy_viable: true })).toBe(true)
  })
})

describe('the children', () => {
  const child = (lives_with_me: string | undefined) => (lives_with_me ? { lives_with_me } : {})
  test('the rank of the child who arrives', () => {
    expect(of('birth_rank', { children: [] })).toEqual([1, 1])
    expect(of('birth_rank', { children: [child('full'), child('no'), child('shared')] })).toEqual([3, 3])
    expect(of('birth_rank', { children: [child('full'), child(undefined)] })).toEqual([2, 3])
    expect(of('birth_rank', {})).toEqual([1, 16])
    expect(of('birth_rank', { birth_rank: 4 })).toBe(4)
  })

  test('the total counts the babies that are expected, and never a lost one', () => {
    const children = [child('full'), child('full')]
    expect(of('n_children_total', { children, children_expected: 1 })).toEqual([3, 3])
    expect(of('n_children_total', { children, children_expected: { atLeast: 2 } })).toEqual([4, 10])
    expect(of('n_children_total', { children, children_expected: 1, birth_outcome: 'stillborn' })).toEqual([
      2, 2,
    ])
    expect(of('n_children_total', { children }, ['birth'])).toEqual([2, 5])
  })

  test('the first common child, and the family book', () => {
    expect(of('first_common_child', { children: [] })).toBe(true)
    expect(of('first_common_child', { children: [{}] })).toBe(null)
    expect(of('family_book_held', { couple: 'married' })).toBe(true)
    expect(of('family_book_held', { couple: 'pacs', children: [] })).toBe(false)
    expect(of('family_book_held', { couple: { oneOf: ['cohabiting', 'pacs'] }, children: [{}] })).toBe(true)
    expect(names('family_book_held', {}).missing).toEqual(['couple', 'children'])
  })

  test('a French parent makes a French child; another nationality says nothing of the other parent', () => {
    expect(of('child_french', { nationality: 'french' })).toBe(true)
    expect(of('child_french', { nationality: 'other' })).toBe(null)
  })
})

describe('the job', () => {
  test.each([
    [{ work: 'employee_public' }, 'public'],
    [{ work: 'employee_private', end_reason: 'mutual' }, 'cdi'],
    [{ end_reason: 'mutual' }, ['cdi', 'public']],
    [{ end_reason: 'fixed_term_end' }, ['cdd', 'temp', 'apprenticeship', 'public']],
    [{ end_reason: 'trial_end' }, null],
    [{ end_reason: 'mutual', contract: 'public' }, 'public'],
  ])('%j: the contract may be %j', (facts, expected) => {
    expect(of('contract', facts)).toEqual(expected)
  })

  test('8 months in the firm are 130 days or more, fewer say nothing', () => {
    expect(of('worked_days_reference', { seniority_months: 8 })).toEqual([130, 1200])
    expect(of('worked_days_reference', { seniority_months: { atLeast: 24 } })).toEqual([130, 1200])
    expect(of('worked_days_reference', { seniority_months: { atLeast: 6, atMost: 7 } })).toBe(null)
    expect(
      of('worked_days_reference', { seniority_months: { atLeast: 8 }, worked_days_reference: 100 }),
    ).toBe(100)
  })

  test('the conditions of the benefit from the cards of days', () => {
    const met = (days: Facts[string]) =>
      names('are_conditions_met', { end_reason: 'economic', worked_days_reference: days })
    expect(met({ atLeast: 130 })).toMatchObject({ values: [true] })
    expect(met({ atMost: 87 })).toMatchObject({ values: [false] })
    // The law leaves a doubt here: no question would settle it.
    expect(met({ atLeast: 108, atMost: 129 })).toMatchObject({ is: 'unknown', missing: [] })
    expect(met({ atLeast: 88, atMost: 140 })).toMatchObject({ missing: ['worked_days_reference'] })
  })

  test('a plan of help after an economic dismissal of a small firm only', () => {
    expect(of('csp_choice', { end_reason: 'personal' })).toBe('none')
    const large = { end_reason: 'economic', employer_headcount: '1000_plus' }
    expect(of('csp_choice', { ...large, employer_insolvency: 'none' })).toBe('none')
    expect(of('csp_choice', { ...large, employer_insolvency: 'liquidation' })).toBe(null)
  })
})
