import { describe, expect, test } from 'vitest'
import { run } from '../src/cli/main.ts'
import { DERIVED } from '../src/engine/derived.ts'
import { scopeOf } from '../src/engine/path.ts'
import type { Facts } from '../src/engine/types.ts'
import type { Words } from '../src/engine/wordTypes.ts'
import { answerWords } from '../src/explain/answerWords.ts'
import { COMPUTED } from '../src/explain/computed.ts'
import { explainStep } from '../src/explain/explain.ts'
import { phrasesFor } from '../src/explain/phrases.ts'
import { leavesOf, readable } from '../src/explain/rule.ts'
import { all, caseOf, choice, is, SMALL, smallCatalogue, some, step, TODAY } from './support.ts'

test('every fact that code computes has its rule in words', () => {
  expect(Object.keys(COMPUTED).sort()).toEqual(Object.keys(DERIVED).sort())
})

test('the same condition in another order is told once', () => {
  const [a, b] = [is('a', true), is('b', true)]
  const rule = readable(all(some('cars', all(a, b)), some('cars', all(b, a)), is('c', true)), {
    facts: new Map(),
  })
  expect(leavesOf(rule)).toHaveLength(2)
})

test('« Je ne sais pas » to a fact with private values says that none is supposed', () => {
  const facts = { end: { ...choice('kept', 'lost'), optInValues: ['lost'] } }
  const catalogue = smallCatalogue({ facts })
  const words = { lang: 'fr', shared: {}, steps: {} } as unknown as Words
  const wording = { facts: catalogue.facts, words, fallback: words, phrases: phrasesFor('fr') }
  const said = (given: Facts) => answerWords('end', given, scopeOf(catalogue, caseOf(given), TODAY), wording)
  expect(said({ end: null })).toBe(phrasesFor('fr').answers.notSupposed)
  expect(said({})).toBe(phrasesFor('fr').answers.closed)
})

describe('parcours explain', () => {
  const explain = async (facts: object, ...args: readonly string[]) => {
    const input = JSON.stringify({ version: 1, events: ['moving'], facts })
    const surroundings = { now: () => '2026-12-01', readInput: () => input }
    const { status, out, err } = await run(['explain', '-', ...args, '--catalogue', SMALL], surroundings)
    return { status, err, out: out.replaceAll('\u00a0', ' ') }
  }

  test('says why a step is on the path, with the answer given', async () => {
    const { out } = await explain({ home_now_status: 'tenant', moving_date: '2027-06-01' }, 'tell-landlord')
    expect(out).toMatch(/^✓ « .* » est sur le parcours\.\n/)
    expect(out).toContain('✓ Logement : « Locataire »  [réponse : « Locataire »]')
  })

  test('says how the date is reached, and from what', async () => {
    const { out } = await explain(
      { home_now_status: 'tenant', moving_date: '2027-06-01', home_now_furnished: true },
      'tell-landlord',
    )
    expect(out).toContain('au plus tard le 1er mai 2027')
    expect(out).toContain('✓ Le logement est meublé  [réponse : oui]')
    expect(out).toContain('(retenue)')
    expect(out).toContain('Date : 1er juin 2027')
    expect(out).toContain('pas lue : une ligne au-dessus s’applique')
  })

  test('says why a step is off the path, and that an unknown one may be on it', async () => {
    const off = await explain({ home_now_status: 'owner' }, 'tell-landlord')
    expect(off.out).toContain('n’est pas sur le parcours')
    expect(off.out).toContain('✗ Logement : « Locataire »  [réponse : « Propriétaire »]')
    const open = await explain({ home_now_status: null }, 'tell-landlord')
    expect(open.out).toContain('est peut-être sur le parcours')
    expect(open.out).toContain('[réponse : « Je ne sais pas »]')
    expect(open.out).toContain('Ce qui trancherait\n  Logement (home_now_status)')
  })

  test('says which things of a list fit', async () => {
    const children = [
      { school: 'secondary', moves_with_me: true },
      { school: 'none', moves_with_me: true },
    ]
    expect((await explain({ children }, 'tell-school')).out).toContain('[réponse : 2, n° 1 ✓, n° 2 ✗]')
  })

  test('names prerequisites with their state, and sources with the day of their reading', async () => {
    const facts = { home_now_status: 'tenant', home_now_furnished: true }
    const { out } = await explain(facts, 'tell-landlord')
    expect(out).toContain('check-notice : hors de ce parcours')
    expect(out).toContain('Fiche F1168 de service-public (lue le 1er novembre 2026)')
  })

  test('says that no event of the case calls for a step, and shows its rule all the same', async () => {
    const { out } = await explain({ firearms: true }, 'tell-landlord')
    expect(out).not.toContain('Aucun événement de ce cas')
    const catalogue = smallCatalogue({
      facts: { furnished: { type: 'boolean' } },
      steps: [
        step('other', { events: { job_loss: { phase: 'before', weight: 1 } }, when: is('furnished', true) }),
      ],
    })
    const found = explainStep(catalogue, caseOf({ furnished: true }), 'other', '2026-12-01')
    expect(found).toMatchObject({ events: [], verdict: false, rule: { value: true } })
  })

  test('gives the same as data with --json', async () => {
    const { out } = await explain({ home_now_status: 'tenant' }, 'tell-landlord', '--json')
    expect(JSON.parse(out)).toMatchObject({ id: 'tell-landlord', verdict: true, rule: { value: true } })
  })

  test('refuses a step that does not exist, and guesses which one was meant', async () => {
    const { status, err } = await explain({}, 'tell-landlor')
    expect(status).toBe(2)
    expect(err).toContain('Did you mean "tell-landlord"?')
    expect((await explain({})).status).toBe(2)
  })
})

describe('parcours questions', () => {
  const questions = async (facts: object, ...args: readonly string[]) => {
    const input = JSON.stringify({ version: 1, events: ['moving'], facts })
    return run(['questions', '-', ...args, '--catalogue', SMALL], {
      now: () => '2026-12-01',
      readInput: () => input,
    })
  }

  test('lists what is still to ask, in order, with what each answer can change', async () => {
    const { out } = await questions({ home_now_status: 'tenant', moving_date: '2027-06-01' }, '--json')
    const found = JSON.parse(out).questions
    expect(found.map((one: { fact: string }) => one.fact)).toEqual([
      'home_now_furnished',
      'children',
      'benefits',
    ])
    expect(found[0]).toEqual({
      fact: 'home_now_furnished',
      screens: ['situation'],
      stakes: [
        { step: 'check-notice', changes: ['off', 'on'] },
        { step: 'tell-landlord', changes: ['date'] },
      ],
    })
  })

  test('says it in words', async () => {
    const { out } = await questions({ home_now_status: 'tenant', moving_date: '2027-06-01' })
    expect(out).toContain('1. Meublé (home_now_furnished)')
    expect(out).toMatch(/\(tell-landlord\) : peut changer de date/)
  })

  test('says when all is decided', async () => {
    const { out } = await questions({ home_now_status: 'hosted', children: [] })
    expect(out).toBe('Aucune question : tout est décidé.\n')
  })
})
