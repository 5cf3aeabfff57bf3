import { describe, expect, test } from 'vitest'
import { computePath } from '../src/engine/path.ts'
import { InputError } from '../src/engine/problems.ts'
import type { Fact, Facts, Path, Step } from '../src/engine/types.ts'
import { all, caseOf, choice, DATE, is, smallCatalogue, step, TODAY, YES_NO } from './support.ts'

const FACTS: Readonly<Record<string, Fact>> = {
  moving_date: DATE,
  home: choice('tenant', 'owner', 'hosted'),
  furnished: { type: 'boolean', askIf: is('home', 'tenant') },
  age: { type: 'integer', min: 0, max: 120 },
  firearms: { type: 'boolean', unasked: false },
  cars: { type: 'list', max: 5, item: { plate: choice('siv', 'fni'), mine: YES_NO } },
}

function pathOf(
  steps: readonly Step[],
  facts: Facts = {},
  events: readonly string[] = ['moving'],
  done: readonly string[] = [],
): Path {
  return computePath(smallCatalogue({ facts: FACTS, steps }), caseOf(facts, events, done), { today: TODAY })
}

const _ids = (path: Path): readonly string[] => path.steps.map(({ id }) => id)

describe('which steps are on the path', () => {
  const tenant = step('notice', { when: is('home', 'tenant') })

  test('a step whose condition is yes applies, with its reasons', () => {
    expect(pathOf([tenant], { home: 'tenant' }).steps).toMatchObject([
      { id: 'notice', status: 'applies', because: ['home'], missing: [] },
    ])
  })

  test('a step whose condition is unknown is to check, with what is missing', () => {
    expect(pathOf([tenant]).steps).toMatchObject([
      { id: 'notice', status: 'to_check', because: [], missing: ['home'] },
    ])
  })

  test('"I don\'t know" keeps the step to check, and the fact missing, but asks no more', () => {
    const path = pathOf([tenant], { home: null })
    expect(path.steps).toMatchObject([{ status: 'to_check', missing: ['home'] }])
    expect(path.questions).toEqual([])
  })

  test('a step whose condition is no is excluded, with its reasons', () => {
    expect(pathOf([tenant], { home: 'owner' })).toMatchObject({
      steps: [],
      excluded: [{ id: 'notice', because: ['home'] }],
    })
  })

  test('a step of another event is neither kept nor excluded', () => {
    const other = step('unemployment', { events: { job_loss: { phase: 'before', weight: 1 } } })
    expect(pathOf([other])).toMatchObject({ steps: [], excluded: [] })
  })

  test('an opt-in subject that nobody opened is excluded, never to check', () => {
    expect(pathOf([step('gun', { when: is('firearms', true) })])).toMatchObject({
      steps: [],
      excluded: [{ id: 'gun', because: ['firearms'] }],
      questions: [],
    })
  })

  test('a step that is done says so, and asks nothing', () => {
    const path = pathOf([tenant], {}, ['moving'], ['notice'])
    expect(path.steps).toMatchObject([{ status: 'done', missing: [] }])
    expect(path.questions).toEqual([])
  })

  test('a former id counts as the step', () => {
    expect(
      pathOf([step('notice', { aliases: ['old-notice'] })], {}, ['moving'], ['old-notice']).steps,
    ).toMatchObject([{ status: 'done' }])
  })

  test('a step that is done but does not apply is excluded', () => {
    expect(pathOf([tenant], { home: 'owner' }, ['moving'], ['notice'])).toMatchObject({
      steps: [],
      excluded: [{ id: 'notice' }],
    })
  })
})

describe('one step for several things', () => {
  const card = step('card', {
    when: is('home', 'tenant'),
    for: { list: 'cars', where: all(is('plate', 'siv'), is('mine', true)) },
  })

  test('it names each thing that fits, or may fit', () => {
    const cars = [
      { plate: 'siv', mine: true },
      { plate: 'fni', mine: true },
      { plate: 'siv', mine: null },
    ]
    expect(pathOf([card], { home: 'tenant', cars }).steps).toMatchObject([
      {
        status: 'applies',
        for: [
          { list: 'cars', index: 0 },
          { list: 'cars', index: 2 },
        ],
        because: ['home', 'cars'],
      },
    ])
  })

  test('things that only may fit leave it to check', () => {
    expect(pathOf([card], { home: 'tenant', cars: [{ plate: 'siv' }] })).toMatchObject({
      steps: [{ status: 'to_check', for: [{ index: 0 }], missing: ['cars'] }],
      questions: ['cars'],
    })
  })

  test('an unknown list leaves it to check, an empty one excludes it', () => {
    expect(pathOf([card], { home: 'tenant' }).steps).toMatchObject([
      { status: 'to_check', for: [], missing: ['cars'] },
    ])
    expect(pathOf([card], { home: 'tenant', cars: [] }).excluded).toEqual([{ id: 'card', because: ['cars'] }])
  })

  test('its own condition must hold too', () => {
    expect(pathOf([card], { home: 'owner', cars: [{ plate: 'siv', mine: true }] }).excluded).toEqual([
      { id: 'card', because: ['home'] },
    ])
  })
})

describe('documents', () => {
  const withPapers = step('papers', {
    documents: [{ id: 'identity' }, { id: 'lease', when: is('home', 'tenant') }],
  })
  test('a document is listed unless its condition is no', () => {
    expect(pathOf([withPapers], { home: 'tenant' }).steps[0]?.documentIds).toEqual(['identity', 'lease'])
    expect(pathOf([withPapers]).steps[0]?.documentIds).toEqual(['identity', 'lease'])
    expect(pathOf([withPapers], { home: 'owner' }).steps[0]?.documentIds).toEqual(['identity'])
  })
  test('a document alone asks no question', () => {
    expect(pathOf([withPapers]).questions).toEqual([])
  })
})

describe('several events', () => {
  const both = step('both', {
    events: {
      moving: { phase: 'after', weight: 1 },
      job_loss: { phase: 'before', weight: 7, when: is('home', 'owner') },
    },
  })

  test('the same step comes once, in the earliest of its phases', () => {
    expect(pathOf([both], { home: 'owner' }, ['moving', 'job_loss']).steps).toMatchObject([
      { id: 'both', events: ['moving', 'job_loss'], phase: 'before' },
    ])
  })

  test('an event whose own condition is no does not count', () => {
    expect(pathOf([both], { home: 'tenant' }, ['moving', 'job_loss']).steps).toMatchObject([
      { events: ['moving'], phase: 'after', status: 'applies' },
    ])
  })

  test('an event whose own condition is unknown counts', () => {
    expect(pathOf([both], {}, ['moving', 'job_loss']).steps).toMatchObject([
      { events: ['moving', 'job_loss'], phase: 'before', status: 'applies' },
    ])
  })

  test('the only event refused by its own condition excludes the step', () => {
    expect(pathOf([both], { home: 'tenant' }, ['job_loss'])).toMatchObject({
      steps: [],
      excluded: [{ id: 'both', because: ['home'] }],
    })
  })

  test('the order in which events were chosen changes nothing', () => {
    const facts = { home: 'owner' }
    expect(pathOf([both], facts, ['job_loss', 'moving'])).toEqual(
      pathOf([both], facts, ['moving', 'job_loss']),
    )
  })
})

describe('questions', () => {
  const tenantFurnished = step('notice', { when: all(is('home', 'tenant'), is('furnished', true)) })

  test('they come in the order of the screens, not of the conditions', () => {
    const steps = [step('a', { when: is('age', 18) }), step('b', { when: is('home', 'owner') })]
    expect(pathOf(steps).questions).toEqual(['home', 'age'])
  })

  test('a question without sense is not asked', () => {
    expect(pathOf([tenantFurnished]).questions).toEqual(['home', 'furnished'])
    expect(
      pathOf([tenantFurnished, step('x', { when: is('furnished', false) })], { home: 'owner' }).questions,
    ).toEqual([])
  })

  test('a fact that can change nothing is not asked', () => {
    expect(pathOf([tenantFurnished], { home: 'owner' }).questions).toEqual([])
  })

  test('a fact without a screen is missing, but never asked', () => {
    const catalogue = smallCatalogue({
      facts: FACTS,
      steps: [tenantFurnished],
      screens: [
        {
          id: 'home',
          kind: 'choice',
          fact: 'home',
          values: ['tenant', 'owner', 'hosted'],
          groups: {},
          discreet: [],
        },
      ],
    })
    const path = computePath(catalogue, caseOf({ home: 'tenant' }), { today: TODAY })
    expect(path).toMatchObject({ steps: [{ missing: ['furnished'] }], questions: [] })
  })
})

describe('arguments', () => {
  test.each(['2027-02-30', '', 'today', '2027-1-1'])('today "%s" is refused by name', (today) => {
    const compute = (): unknown => computePath(smallCatalogue({}), caseOf({}), { today })
    expect(compute).toThrow(InputError)
    expect(compute).toThrow(/^today: /)
  })

  test('an empty catalogue gives an empty path', () => {
    expect(pathOf([])).toEqual({
      version: 1,
      today: TODAY,
      steps: [],
      excluded: [],
      trips: [],
      questions: [],
    })
  })
})
