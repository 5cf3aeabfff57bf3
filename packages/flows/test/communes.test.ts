/**
 * Communes in a case: the territory that follows from them, and the screens that ask for them.
 */
import { describe, expect, test } from 'vitest'
import { answerOf, truthOf } from '../src/build/screenCount.ts'
import type { Answer } from '../src/engine/answer.ts'
import { answerScreen, factsOfScreen } from '../src/engine/answer.ts'
import { parseCase } from '../src/engine/case.ts'
import { computePath } from '../src/engine/path.ts'
import { nextScreens } from '../src/engine/screens.ts'
import type { Screen } from '../src/engine/screenTypes.ts'
import type { Case, Facts } from '../src/engine/types.ts'
import { realCatalogue, resolve, TODAY } from './support.ts'

const CATALOGUE = realCatalogue()
const OPTIONS = { today: TODAY }
const visit = (events: readonly string[], facts: Facts = {}): Case => ({
  version: 1,
  events,
  facts,
  done: [],
})
const screenOf = (id: string, input: Case): Screen => {
  const found = nextScreens(CATALOGUE, input, OPTIONS).find((screen) => screen.id === id)
  if (!found) throw new Error(`No screen ${id}`)
  return found
}

describe('territory', () => {
  test.each([
    ['the next home', ['moving'], { home_now_commune: '59350', home_next_commune: '97411' }, 'reunion'],
    ['the next home alone', ['moving'], { home_next_commune: '67482' }, 'alsace_moselle'],
    ['the home of today without a move', ['birth'], { home_now_commune: '97801' }, 'saint_martin'],
    ['the rest of France', ['birth'], { home_now_commune: '2A004' }, 'metropolitan'],
  ] as const)('is that of %s', (_, events, facts, territory) => {
    expect(resolve(CATALOGUE, 'territory', facts, events)).toMatchObject({ is: 'one', values: [territory] })
  })

  test('names the commune that decided', () => {
    expect(resolve(CATALOGUE, 'territory', { home_now_commune: '97411' }, ['birth']).because).toEqual([
      'home_now_commune',
    ])
  })

  // The next commune, once given, would turn a decided step.
  test('stays unknown in a move while the next commune is', () => {
    const facts = { home_now_commune: '97411', home_next_commune: null }
    expect(resolve(CATALOGUE, 'territory', facts, ['moving']).is).toBe('unknown')
  })
})

describe('where the new home is, on one screen', () => {
  const moving = visit(['moving'])
  const screen = screenOf('move_scope', moving)
  const answered = (answer: Answer, from: Case = moving): Facts => answerScreen(from, screen, answer).facts

  test('the same commune is known on both sides', () => {
    expect(answered({ kind: 'option', index: 0, commune: '75111' })).toEqual({
      move_scope: 'same_commune',
      home_now_commune: '75111',
      home_next_commune: '75111',
    })
  })

  test('another commune leaves the department open, and nothing to ask about it', () => {
    const facts = answered({ kind: 'option', index: 1, commune: '59350' })
    expect(facts).toEqual({
      move_scope: { oneOf: ['same_department', 'other_department'] },
      home_now_commune: null,
      home_next_commune: '59350',
    })
    const next = nextScreens(CATALOGUE, visit(['moving'], facts), OPTIONS).map(({ id }) => id)
    expect(next).not.toContain('move_scope')
    expect(next).not.toContain('home_now_commune')
  })

  test('every step of a move is decided as far as the place goes', () => {
    const facts = answered({ kind: 'option', index: 1 })
    const { steps } = computePath(CATALOGUE, visit(['moving'], facts), OPTIONS)
    expect(steps.filter(({ missing }) => missing.includes('move_scope'))).toEqual([])
  })

  test('who keeps the commune to themselves still says how far they go', () => {
    expect(answered({ kind: 'option', index: 0 })).toEqual({
      move_scope: 'same_commune',
      home_now_commune: null,
      home_next_commune: null,
    })
  })

  test('a changed answer leaves no commune of the one before', () => {
    const before = answerScreen(moving, screen, { kind: 'option', index: 0, commune: '59350' })
    expect(answered({ kind: 'option', index: 2 }, before)).toEqual({
      move_scope: 'abroad',
      home_now_commune: null,
      home_next_commune: null,
    })
  })

  test('"I don\'t know" makes the place and both communes unknown', () => {
    expect(factsOfScreen(screen)).toEqual(['move_scope', 'home_now_commune', 'home_next_commune'])
  })

  test.each([0, 1, 2])('card %i gives a case that agrees with itself', (index) => {
    const facts = answered({ kind: 'option', index, ...(index < 2 && { commune: '13201' }) })
    expect(parseCase(CATALOGUE, visit(['moving'], facts))).toMatchObject({ ok: true })
  })

  test('a persona answers with the commune that the case gives', () => {
    const facts = { move_scope: 'other_department', home_next_commune: '85194' }
    const persona = visit(['moving'], facts)
    expect(answerOf(screen, truthOf(CATALOGUE, persona))).toEqual({
      kind: 'option',
      index: 1,
      commune: '85194',
    })
  })
})

describe('family allowances, from the first child overseas', () => {
  const first: Facts = { role: 'pregnant', birth_outcome: 'live_birth', children: [], children_expected: 1 }
  const statusWith = (facts: Facts, events = ['birth']): string | undefined =>
    computePath(CATALOGUE, visit(events, { ...first, ...facts }), OPTIONS).steps.find(
      ({ id }) => id === 'family-allowances',
    )?.status

  test.each([
    ['97105', 'applies'],
    ['97608', 'applies'],
    ['97701', 'applies'],
    ['59350', undefined],
  ])('in %s: %s', (home_now_commune, status) => {
    expect(statusWith({ home_now_commune })).toBe(status)
  })

  test('without a commune it is to be checked, and the commune is asked', () => {
    expect(statusWith({})).toBe('to_check')
    expect(screenOf('home_now_commune', visit(['birth'], first)).kind).toBe('commune')
  })

  test('with a move the new home counts, and the commune is not asked again', () => {
    expect(statusWith({ home_next_commune: '97209' }, ['moving', 'birth'])).toBe('applies')
    const ids = nextScreens(CATALOGUE, visit(['moving', 'birth'], first), OPTIONS).map(({ id }) => id)
    expect(ids).not.toContain('home_now_commune')
  })

  test('with a second child nobody is asked where they live', () => {
    const facts = { ...first, children: [{ age: 3, lives_with_me: 'full' }] }
    const ids = nextScreens(CATALOGUE, visit(['birth'], facts), OPTIONS).map(({ id }) => id)
    expect(ids).not.toContain('home_now_commune')
  })
})
