import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstSteps } from '../src/engine/firstSteps.ts'
import { inOrder } from '../src/engine/order.ts'
import { computePath } from '../src/engine/path.ts'
import type { Fact, Facts, Path, Step } from '../src/engine/types.ts'
import { caseOf, choice, DATE, is, smallCatalogue, step, TODAY, YES_NO } from './support.ts'

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

const ids = (path: Path): readonly string[] => path.steps.map(({ id }) => id)

describe('order', () => {
  const at = (phase: string, weight = 100): Step['events'] => ({ moving: { phase, weight } })
  const dated = (offset: string): Step['deadline'] => [{ type: 'latest', anchor: 'moving_date', offset }]
  const MOVE = { moving_date: '2027-06-01' }

  test('phases come first', () => {
    expect(
      ids(
        pathOf([
          step('c', { events: at('after') }),
          step('b', { events: at('day') }),
          step('a', { events: at('before') }),
        ]),
      ),
    ).toEqual(['a', 'b', 'c'])
  })

  test('then dates, undated steps last', () => {
    const steps = [
      step('none'),
      step('later', { deadline: dated('-P1M') }),
      step('sooner', { deadline: dated('-P3M') }),
    ]
    expect(ids(pathOf(steps, MOVE))).toEqual(['sooner', 'later', 'none'])
  })

  test('then the weight, then the id', () => {
    const steps = [step('b'), step('a'), step('light', { events: at('before', 5) })]
    expect(ids(pathOf(steps))).toEqual(['light', 'a', 'b'])
  })

  test('a prerequisite comes before, whatever its date', () => {
    const steps = [
      step('first', { deadline: dated('P0D') }),
      step('second', { deadline: dated('-P3M'), after: ['first'] }),
    ]
    expect(ids(pathOf(steps, MOVE))).toEqual(['first', 'second'])
  })

  test('an undated prerequisite does not hold back a step with a near date', () => {
    const steps = [
      step('check'),
      step('letter', { deadline: dated('-P3M'), after: ['check'] }),
      step('energy', { deadline: dated('-P15D') }),
    ]
    expect(ids(pathOf(steps, MOVE))).toEqual(['check', 'letter', 'energy'])
  })

  test('a prerequisite that is not on the path does not bind, and is not named', () => {
    const steps = [step('gone', { when: is('home', 'tenant') }), step('here', { after: ['gone'] })]
    expect(pathOf(steps, { home: 'owner' }).steps).toMatchObject([{ id: 'here', after: [] }])
  })

  const ranked = fc
    .array(
      fc.record({
        phase: fc.integer({ min: 0, max: 2 }),
        date: fc.option(fc.constantFrom('2027-01-01', '2027-02-01', '2027-03-01')),
        weight: fc.integer({ min: 0, max: 3 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .chain((steps) =>
      fc.tuple(
        ...steps.map((one, index) =>
          fc
            .subarray(Array.from({ length: index }, (_, i) => i))
            .map((before) => ({ ...one, index, before })),
        ),
      ),
    )
    .map((steps) =>
      // Prerequisites never stand in a later phase: the compiler refuses it.
      steps.map(({ index, before, ...one }) => ({
        ...one,
        id: `s${String(index).padStart(2, '0')}`,
        after: before
          .filter((i) => (steps[i]?.phase ?? 0) <= one.phase)
          .map((i) => `s${String(i).padStart(2, '0')}`),
      })),
    )

  test('every prerequisite comes first, phases are in order, nothing is lost', () => {
    fc.assert(
      fc.property(ranked, (steps) => {
        const order = inOrder(steps)
        const place = new Map(order.map(({ id }, index) => [id, index]))
        expect(order.length).toBe(steps.length)
        for (const one of order)
          for (const id of one.after) expect(place.get(id)).toBeLessThan(place.get(one.id) ?? -1)
        const phases = order.map(({ phase }) => phase)
        expect(phases).toEqual([...phases].sort())
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  test('the order does not depend on the order of the input', () => {
    fc.assert(
      fc.property(
        ranked.chain((steps) =>
          fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length })),
        ),
        ([steps, shuffled]) => {
          expect(inOrder(shuffled).map(({ id }) => id)).toEqual(inOrder(steps).map(({ id }) => id))
        },
      ),
      { numRuns: 300, seed: 2 },
    )
  })

  test('a cycle loses no step', () => {
    const loop = [
      { id: 'a', phase: 0, date: null, weight: 1, after: ['b'] },
      { id: 'b', phase: 0, date: null, weight: 1, after: ['a'] },
    ]
    expect(inOrder(loop).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('what to do first', () => {
  const dated = (offset: string, changes: object = {}): Step['deadline'] => [
    { type: 'latest', anchor: 'moving_date', offset, ...changes },
  ]
  const steps = [
    step('check', { kind: 'advice' }),
    step('letter', { deadline: dated('-P3M'), after: ['check'] }),
    step('overdue', { deadline: dated('-P1Y'), events: { moving: { phase: 'after', weight: 1 } } }),
    step('urgent', { urgent: true, kind: 'right' }),
    step('not-open', { deadline: dated('P1M', { from: { offset: '-P1M' } }) }),
    step('nothing', { kind: 'not_required' }),
    step('maybe', { when: is('home', 'tenant') }),
    step('open', { deadline: dated('P1M', { from: { offset: '-P7M' } }) }),
    step('not-come', { urgent: true, deadline: dated('P5D') }),
  ]
  const MOVE = { moving_date: '2027-06-01' }
  const first = (done: readonly string[] = [], count?: number): readonly string[] =>
    firstSteps(pathOf(steps, MOVE, ['moving'], done), count).map(({ id }) => id)

  test('urgent and overdue steps come first, then the path; what is not open yet is last', () => {
    expect(first([], 9)).toEqual(['urgent', 'overdue', 'check', 'open', 'not-come', 'not-open'])
  })

  test('an urgent step waits for the day from which its last date is counted', () => {
    const onDay = (today: string) =>
      firstSteps(computePath(smallCatalogue({ steps, facts: FACTS }), caseOf(MOVE), { today }), 9)
    const placeOn = (today: string) => onDay(today).findIndex(({ id }) => id === 'not-come')
    expect(placeOn('2027-05-31')).toBeGreaterThan(2)
    expect(placeOn('2027-06-01')).toBe(0)
  })

  test('three by default', () => {
    expect(first()).toEqual(['urgent', 'overdue', 'check'])
  })

  test('a step waits until what comes before is done', () => {
    expect(first(['check'], 9)).toContain('letter')
    expect(first(['check'], 9)).not.toContain('check')
  })

  test('with several events, the dated steps come by date whatever their phase', () => {
    const job = (id: string, offset: string): Step =>
      step(id, {
        events: { job_loss: { phase: 'day', weight: 1 } },
        deadline: [{ type: 'on', anchor: 'moving_date', offset }],
      })
    const path = pathOf([...steps, job('papers', '-P5M')], MOVE, ['moving', 'job_loss'])
    const order = firstSteps(path, 9).map(({ id }) => id)
    expect(order.indexOf('papers')).toBeLessThan(order.indexOf('check'))
  })
})
