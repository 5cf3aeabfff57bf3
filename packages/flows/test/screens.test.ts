import { describe, expect, test } from 'vitest'
import { nextScreens } from '../src/engine/screens.ts'
import type { ScreenDef } from '../src/engine/screenTypes.ts'
import type { Facts } from '../src/engine/types.ts'
import { answered, FACTS, first, SCREENS, screensFor } from './screenFixture.ts'
import { all, any, caseOf, includes, is, smallCatalogue, some, step, TODAY } from './support.ts'

describe('which screens are shown', () => {
  test('those with a fact that can still change the path, in their order', () => {
    expect(screensFor(all(is('mover', true), is('reason', 'home'))).map(({ id }) => id)).toEqual([
      'reason',
      'things',
    ])
  })

  test('none when nothing can change', () => {
    expect(screensFor({ op: 'always' })).toEqual([])
  })

  test('a group shows only the cards whose fact matters', () => {
    expect(screensFor(any(is('mover', true), includes('pets', 'cat')))).toMatchObject([
      { items: [{ fact: 'mover' }, { fact: 'pets', value: 'dog' }, { fact: 'pets', value: 'cat' }] },
    ])
  })

  test('choices come in pages of 7, those of the chosen events', () => {
    expect(screensFor(includes('benefits', 'b1'))).toMatchObject([
      { pages: [['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7'], ['b8']] },
    ])
    expect(screensFor(includes('benefits', 'b1'), {}, ['job_loss'])).toMatchObject([
      { pages: [['b8', 'b9']] },
    ])
    expect(screensFor(includes('benefits', 'b1'), {}, ['moving', 'job_loss'])).toMatchObject([
      { pages: [{ length: 7 }, ['b8', 'b9']] },
    ])
  })

  test('cards that set several facts leave out what is known to be false', () => {
    expect(screensFor(is('furnished', true))).toMatchObject([{ fact: null, options: { length: 4 } }])
    expect(screensFor(is('furnished', true), { status: 'tenant' })).toMatchObject([
      { options: [{ id: 'empty' }, { id: 'furnished' }] },
    ])
  })

  test('what was partly implied shows only what is left', () => {
    expect(screensFor(is('income', 'low'), { benefits: ['b1'] })).toMatchObject([
      { id: 'income', options: [{ value: 'low' }, { value: 'modest' }] },
    ])
  })

  test('a card that makes sense only under a condition goes away when that is no', () => {
    const only = SCREENS.map((screen) =>
      screen.id === 'reason' ? { ...screen, only: { home: is('status', 'tenant') } } : screen,
    )
    const shown = (facts: Facts) => {
      const catalogue = smallCatalogue({
        facts: FACTS,
        screens: only,
        steps: [step('x', { when: is('reason', 'first') })],
      })
      return nextScreens(catalogue, caseOf(facts), { today: TODAY })
    }
    const work = { group: 'work', values: ['transfer', 'first', 'lost'] }
    expect(shown({ status: 'owner' })).toMatchObject([{ id: 'reason', options: [work] }])
    expect(shown({ status: 'tenant' })).toMatchObject([{ options: [{ value: 'home' }, work] }])
    expect(shown({})).toMatchObject([{ options: [{ value: 'home' }, work] }])
  })

  test('a fact that an earlier card settled has no screen of its own, and one that it left open has', () => {
    const screens: ScreenDef[] = [
      {
        id: 'who',
        kind: 'choice',
        options: [
          { id: 'settled', sets: { status: 'owner', furnished: false } },
          { id: 'open', sets: { status: 'tenant' } },
        ],
      },
      { id: 'own', kind: 'choice', fact: 'furnished', values: [true, false], groups: {}, discreet: [] },
    ]
    const catalogue = smallCatalogue({
      facts: FACTS,
      screens,
      steps: [step('x', { when: is('furnished', true) })],
    })
    const ids = (facts: Facts) => nextScreens(catalogue, caseOf(facts), { today: TODAY }).map(({ id }) => id)
    expect(ids({})).toContain('who')
    expect(ids({ status: 'owner', furnished: false })).toEqual([])
    expect(ids({ status: 'tenant' })).toEqual(['own'])
  })

  test('a date that can wait says so', () => {
    const catalogue = smallCatalogue({
      facts: FACTS,
      screens: SCREENS,
      steps: [step('x', { deadline: [{ type: 'latest', anchor: 'moving_date' }] })],
    })
    expect(nextScreens(catalogue, caseOf({}), { today: TODAY })).toEqual([
      { id: 'moving_date', kind: 'date', fact: 'moving_date', optional: true },
    ])
  })
})

describe('a group of values asked apart', () => {
  const transfer = is('reason', 'transfer')
  const screen = first(screensFor(transfer))

  test('it stands as one card, and the discreet value apart', () => {
    expect(screen).toMatchObject({
      options: [{ value: 'home' }, { group: 'work', values: ['transfer', 'first', 'lost'] }],
      discreet: ['violence'],
      within: null,
    })
  })

  test('once chosen, the same screen comes back with its values', () => {
    const facts = answered(screen, { kind: 'option', index: 1 })
    expect(facts).toEqual({ reason: { oneOf: ['transfer', 'first', 'lost'] } })
    expect(screensFor(transfer, facts)).toMatchObject([
      {
        id: 'reason',
        options: [{ value: 'transfer' }, { value: 'first' }, { value: 'lost' }],
        discreet: [],
        within: 'work',
      },
    ])
  })

  test('it does not come back when the group is enough', () => {
    expect(
      screensFor(is('reason', 'transfer', 'first', 'lost'), {
        reason: { oneOf: ['transfer', 'first', 'lost'] },
      }),
    ).toEqual([])
  })
})

describe('a card that opens a list', () => {
  const mine = some('cars', all(is('plate', 'siv'), is('mine', true)))

  test('the card comes first, not the form', () => {
    expect(screensFor(mine).map(({ id }) => id)).toEqual(['things'])
  })

  test('ticked, the form follows with the fields of the event', () => {
    const facts = answered(first(screensFor(mine)), { kind: 'ticks', ticked: [0], others: 'no' })
    expect(facts).toEqual({ cars: [{}] })
    expect(screensFor(mine, facts)).toEqual([
      { id: 'cars', kind: 'list', fact: 'cars', fields: ['plate', 'mine'], max: 4 },
    ])
  })

  test('unticked, there is none', () => {
    const facts = answered(first(screensFor(mine)), { kind: 'ticks', ticked: [], others: 'no' })
    expect(facts).toEqual({ cars: [] })
    expect(screensFor(mine, facts)).toEqual([])
  })

  test('ticked again, the items already described stay', () => {
    const screen = first(screensFor(mine))
    expect(
      answered(screen, { kind: 'ticks', ticked: [0], others: 'no' }, { cars: [{ plate: 'fni' }] }),
    ).toEqual({ cars: [{ plate: 'fni' }] })
  })

  test('the filled form settles it', () => {
    const screen = first(screensFor(mine, { cars: [{}] }))
    expect(
      screensFor(mine, answered(screen, { kind: 'items', items: [{ plate: 'siv', mine: null }] })),
    ).toEqual([])
  })
})
