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
