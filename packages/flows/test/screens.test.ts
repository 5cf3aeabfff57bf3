import { describe, expect, test } from 'vitest'
import { answerOf, screenCount } from '../src/build/screenCount.ts'
import type { Answer } from '../src/engine/answer.ts'
import { answerScreen, factsOfScreen } from '../src/engine/answer.ts'
import { nextScreens, openSubjects, remainingScreens } from '../src/engine/screens.ts'
import type { Screen, ScreenDef, Subject } from '../src/engine/screenTypes.ts'
import type { Case, Condition, Fact, Facts } from '../src/engine/types.ts'
import {
  all,
  any,
  caseOf,
  choice,
  DATE,
  includes,
  is,
  smallCatalogue,
  some,
  step,
  TODAY,
  YES_NO,
} from './support.ts'

const FACTS: Readonly<Record<string, Fact>> = {
  moving_date: DATE,
  status: choice('tenant', 'owner', 'hosted'),
  furnished: { type: 'boolean', askIf: is('status', 'tenant') },
  reason: {
    type: 'choice',
    values: ['home', 'transfer', 'first', 'lost', 'violence'],
    optInValues: ['violence'],
  },
  benefits: { type: 'choices', values: ['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8', 'b9'] },
  cars: {
    type: 'list',
    max: 4,
    item: { plate: choice('siv', 'fni'), mine: YES_NO, changes: { type: 'integer', min: 0, max: 9 } },
  },
  pets: { type: 'choices', values: ['dog', 'cat'] },
  waste: choice('yes', 'no', 'unknown'),
  cover: choice('employer', 'own', 'none'),
  expected: { type: 'integer', min: 0, max: 8 },
  mover: YES_NO,
  firearms: { type: 'boolean', unasked: false },
  income: {
    type: 'choice',
    values: ['low', 'modest', 'above'],
    impliedBy: [{ when: includes('benefits', 'b1'), value: { oneOf: ['low', 'modest'] } }],
  },
}
const SCREENS: readonly ScreenDef[] = [
  {
    id: 'home',
    kind: 'choice',
    options: [
      { id: 'empty', sets: { status: 'tenant', furnished: false } },
      { id: 'furnished', sets: { status: 'tenant', furnished: true } },
      { id: 'owner', sets: { status: 'owner' } },
      { id: 'hosted', sets: { status: 'hosted' } },
    ],
  },
  {
    id: 'reason',
    kind: 'choice',
    fact: 'reason',
    values: ['home'],
    groups: { work: ['transfer', 'first', 'lost'] },
    discreet: ['violence'],
  },
  {
    id: 'benefits',
    kind: 'choices',
    fact: 'benefits',
    valuesFor: { moving: ['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8'], job_loss: ['b8', 'b9'] },
  },
  {
    id: 'things',
    kind: 'group',
    items: [
      { fact: 'mover' },
      { fact: 'cars', opens: true },
      { fact: 'pets', value: 'dog', adds: true },
      { fact: 'pets', value: 'cat', adds: true },
      { fact: 'waste', value: 'yes', otherwise: 'no' },
      { fact: 'cover', value: { oneOf: ['employer', 'own'] }, otherwise: 'none' },
      { fact: 'expected', value: 1, otherwise: 0 },
    ],
  },
  { id: 'cars', kind: 'list', fact: 'cars', fields: { moving: ['plate', 'mine'] } },
  { id: 'moving_date', kind: 'date', fact: 'moving_date', optional: true },
  {
    id: 'income',
    kind: 'choice',
    fact: 'income',
    values: ['low', 'modest', 'above'],
    groups: {},
    discreet: [],
  },
]
const SUBJECTS: readonly Subject[] = [
  { id: 'guns', events: ['moving'], sets: { firearms: true } },
  { id: 'other', events: ['birth'], sets: { firearms: true } },
]

/** The screens of a catalogue whose one step has this condition. */
function screensFor(
  when: Condition,
  facts: Facts = {},
  events: readonly string[] = ['moving'],
): readonly Screen[] {
  return nextScreens(catalogueFor(when), caseOf(facts, events), { today: TODAY })
}

function catalogueFor(...when: readonly Condition[]) {
  const steps = when.map((one, index) =>
    step(`it${index}`, {
      when: one,
      events: { moving: { phase: 'before', weight: 1 }, job_loss: { phase: 'before', weight: 1 } },
    }),
  )
  return smallCatalogue({ facts: FACTS, screens: SCREENS, subjects: SUBJECTS, steps })
}

const first = (screens: readonly Screen[]): Screen => {
  const [screen] = screens
  if (!screen) throw new Error('no screen')
  return screen
}

function answered(screen: Screen, answer: Answer, facts: Facts = {}): Facts {
  return answerScreen(caseOf(facts), screen, answer).facts
}

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

describe('answers', () => {
  const everything = all(
    is('mover', true),
    includes('pets', 'dog'),
    is('waste', 'yes'),
    is('cover', 'none'),
    { op: 'compare', fact: 'expected', atLeast: 1 },
  )
  const group = first(screensFor(everything))

  test('ticked and unticked cards give their values', () => {
    expect(answered(group, { kind: 'ticks', ticked: [0, 1, 3, 4, 5], others: 'no' })).toEqual({
      mover: true,
      pets: ['dog'],
      waste: 'yes',
      cover: { oneOf: ['employer', 'own'] },
      expected: 1,
    })
    expect(answered(group, { kind: 'ticks', ticked: [], others: 'no' })).toEqual({
      mover: false,
      pets: [],
      waste: 'no',
      cover: 'none',
      expected: 0,
    })
  })

  test('the cards left unticked may stay unknown', () => {
    expect(answered(group, { kind: 'ticks', ticked: [0], others: 'unknown' })).toEqual({
      mover: true,
      pets: null,
      waste: null,
      cover: null,
      expected: null,
    })
  })

  test('one card alone of a list of choices still makes a list', () => {
    const pets = { ...group, items: [{ fact: 'pets', value: 'cat', adds: true }] } as Screen
    expect(answered(pets, { kind: 'ticks', ticked: [0], others: 'no' })).toEqual({ pets: ['cat'] })
  })

  test('"I don\'t know" makes every fact of the screen unknown', () => {
    expect(factsOfScreen(group)).toEqual(['mover', 'pets', 'waste', 'cover', 'expected'])
    expect(screensFor(everything, answered(group, { kind: 'unknown' }))).toEqual([])
    expect(answered(first(screensFor(is('furnished', true))), { kind: 'unknown' })).toEqual({
      status: null,
      furnished: null,
    })
  })

  test('a card that sets several facts sets them all', () => {
    expect(answered(first(screensFor(is('furnished', true))), { kind: 'option', index: 1 })).toEqual({
      status: 'tenant',
      furnished: true,
    })
  })

  test('values, dates and discreet values are taken as they are', () => {
    expect(answered(first(screensFor(is('reason', 'home'))), { kind: 'value', value: 'violence' })).toEqual({
      reason: 'violence',
    })
    expect(
      answered(first(screensFor(includes('benefits', 'b1'))), { kind: 'values', values: ['b2'] }),
    ).toEqual({ benefits: ['b2'] })
  })

  test('the case that was given stays as it was', () => {
    const before: Case = caseOf({ mover: true })
    answerScreen(before, group, { kind: 'unknown' })
    expect(before.facts).toEqual({ mover: true })
  })

  test.each<Answer>([
    { kind: 'items', items: [] },
    { kind: 'values', values: [] },
    { kind: 'option', index: 0 },
    { kind: 'value', value: 1 },
  ])('a group cannot take $kind', (answer) => {
    expect(() => answered(group, answer)).toThrow(RangeError)
  })

  test('an option that is not there is refused', () => {
    expect(() => answered(first(screensFor(is('reason', 'home'))), { kind: 'option', index: 9 })).toThrow(
      RangeError,
    )
  })
})

describe('subjects that nobody is asked about', () => {
  test('those of the event are offered until they are open', () => {
    const catalogue = catalogueFor({ op: 'always' })
    expect(openSubjects(catalogue, caseOf({})).map(({ id }) => id)).toEqual(['guns'])
    expect(openSubjects(catalogue, caseOf({ firearms: false })).map(({ id }) => id)).toEqual(['guns'])
    expect(openSubjects(catalogue, caseOf({ firearms: true }))).toEqual([])
  })
})

describe('counting screens', () => {
  test('pages and forms count one each in what remains', () => {
    const catalogue = catalogueFor(includes('benefits', 'b8'), some('cars', is('mine', true)))
    expect(remainingScreens(catalogue, caseOf({ cars: [{}, {}] }), { today: TODAY })).toBe(4)
    expect(remainingScreens(catalogue, caseOf({ cars: [], benefits: null }), { today: TODAY })).toBe(0)
  })

  test('a visit is counted to its end: group asked apart, pages, forms', () => {
    const catalogue = catalogueFor(
      is('reason', 'first'),
      includes('benefits', 'b8'),
      some('cars', all(is('plate', 'siv'), is('mine', true))),
    )
    const persona = caseOf({
      reason: 'first',
      benefits: [],
      cars: [
        { plate: 'fni', mine: true },
        { plate: 'fni', mine: false },
      ],
    })
    expect(screenCount(catalogue, persona, { today: TODAY })).toEqual({
      count: 7,
      screens: ['reason', 'reason', 'benefits', 'things', 'cars'],
    })
  })

  test('what a persona does not know is answered "I don\'t know", once', () => {
    const catalogue = catalogueFor(is('reason', 'first'), is('mover', true), some('cars', is('mine', true)))
    expect(screenCount(catalogue, caseOf({ cars: [{}] }), { today: TODAY })).toEqual({
      count: 3,
      screens: ['reason', 'things', 'cars'],
    })
  })

  test('a discreet answer is one screen', () => {
    expect(answerOf(first(screensFor(is('reason', 'home'))), { reason: 'violence' })).toEqual({
      kind: 'value',
      value: 'violence',
    })
  })
})
