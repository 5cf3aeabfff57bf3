import { describe, expect, test } from 'vitest'
import { computePath } from '../src/engine/path.ts'
import type { ScreenDef } from '../src/engine/screenTypes.ts'
import type { Fact, Facts, PathStep, Reading, Step } from '../src/engine/types.ts'
import { caseOf, choice, DATE, is, smallCatalogue, step, TODAY, YES_NO } from './support.ts'

const FACTS: Readonly<Record<string, Fact>> = {
  moving_date: DATE,
  lease_end: DATE,
  contract_end_date: DATE,
  furnished: YES_NO,
  reason: choice('job', 'other'),
  home_now_commune: { type: 'commune' },
  home_next_commune: { type: 'commune' },
}

interface Changes extends Partial<Step> {
  readonly screens?: readonly ScreenDef[]
  readonly events?: Step['events']
}

function compute(
  deadline: readonly Reading[],
  facts: Facts,
  { screens, ...changes }: Changes = {},
  events: readonly string[] = ['moving'],
  today = TODAY,
) {
  const catalogue = smallCatalogue({
    facts: FACTS,
    steps: [step('it', { deadline, ...changes })],
    ...(screens ? { screens } : {}),
  })
  return computePath(catalogue, caseOf(facts, events), { today })
}

function deadlineOf(
  deadline: readonly Reading[],
  facts: Facts,
  changes?: Changes,
  events?: readonly string[],
  today?: string,
): PathStep['deadline'] {
  return compute(deadline, facts, changes, events, today).steps[0]?.deadline ?? null
}

const latest = (changes: Partial<Reading> = {}): Reading => ({
  type: 'latest',
  anchor: 'moving_date',
  ...changes,
})
const MOVE = { moving_date: '2027-06-01' }

describe('the date of a step', () => {
  test('the golden case: three months before the move, date to date', () => {
    const readings = [
      latest({ when: is('furnished', true), anchor: 'lease_end', fallback: 'moving_date', offset: '-P1M' }),
      latest({ anchor: 'lease_end', fallback: 'moving_date', offset: '-P3M' }),
    ]
    expect(deadlineOf(readings, { ...MOVE, furnished: false })).toEqual({
      from: null,
      date: '2027-03-01',
      type: 'latest',
      overdue: false,
      uncertain: [],
      fallback: 'moving_date',
      rule: 1,
    })
  })

  test('the first reading that holds is taken', () => {
    const readings = [latest({ when: is('furnished', true), offset: '-P1M' }), latest({ offset: '-P3M' })]
    expect(deadlineOf(readings, { ...MOVE, furnished: true })).toMatchObject({ date: '2027-05-01', rule: 0 })
  })

  test('a known anchor is used, not its fallback', () => {
    expect(
      deadlineOf([latest({ anchor: 'lease_end', fallback: 'moving_date' })], {
        ...MOVE,
        lease_end: '2027-05-10',
      }),
    ).toMatchObject({ date: '2027-05-10', fallback: null })
  })

  test('"I don\'t know" as anchor gives way to the fallback', () => {
    expect(
      deadlineOf([latest({ anchor: 'lease_end', fallback: 'moving_date' })], { ...MOVE, lease_end: null }),
    ).toMatchObject({ date: '2027-06-01', fallback: 'moving_date' })
  })

  test('no known anchor gives no date', () => {
    expect(deadlineOf([latest({ anchor: 'lease_end', fallback: 'moving_date' })], {})).toBe(null)
    expect(deadlineOf([latest({ anchor: 'lease_end' })], MOVE)).toBe(null)
  })

  test('the first 1 July after the move, less a day, is 30 June', () => {
    expect(
      deadlineOf([latest({ anchor: { next: '07-01', after: 'moving_date' }, offset: '-P1D' })], MOVE),
    ).toMatchObject({ date: '2027-06-30' })
    expect(
      deadlineOf([latest({ anchor: { next: '07-01', after: 'moving_date' }, offset: '-P1D' })], {
        moving_date: '2027-07-01',
      }),
    ).toMatchObject({ date: '2028-06-30' })
  })

  test('the offset comes before the snap', () => {
    expect(
      deadlineOf([latest({ offset: 'P1M', snap: 'end_of_month' })], { moving_date: '2027-01-31' }),
    ).toMatchObject({ date: '2027-02-28' })
  })

  test('a window starts at the same anchor unless it names another', () => {
    expect(deadlineOf([latest({ offset: 'P3M', from: { offset: '-P3M' } })], MOVE)).toMatchObject({
      from: '2027-03-01',
      date: '2027-09-01',
    })
    expect(
      deadlineOf([latest({ offset: 'P3M', from: { anchor: 'lease_end' } })], {
        ...MOVE,
        lease_end: '2027-04-30',
      }),
    ).toMatchObject({ from: '2027-04-30' })
    expect(deadlineOf([latest({ offset: 'P3M', from: { anchor: 'lease_end' } })], MOVE)).toMatchObject({
      from: null,
      date: '2027-09-01',
    })
  })

  test('roll-over moves a holiday to the next working day', () => {
    expect(
      deadlineOf([latest({ rollover: true, offset: 'P15D' })], { moving_date: '2027-03-14' }),
    ).toMatchObject({ date: '2027-03-30' })
  })

  test('without roll-over, a Sunday stays', () => {
    expect(deadlineOf([latest()], { moving_date: '2027-05-30' })).toMatchObject({ date: '2027-05-30' })
  })

  test('a year without known holidays is to be confirmed', () => {
    const { steps } = compute([latest({ rollover: true })], { moving_date: '2047-07-14' })
    expect(steps[0]).toMatchObject({ deadline: { date: '2047-07-14' }, verify: ['deadline'] })
  })
})

describe('holidays of the territory', () => {
  const roll = [latest({ rollover: true })]
  test('before the move, those of the present home', () => {
    expect(
      deadlineOf(
        roll,
        { moving_date: '2026-04-03', home_now_commune: '67482', home_next_commune: '59350' },
        {},
        ['moving'],
        '2026-01-01',
      ),
    ).toMatchObject({ date: '2026-04-07' })
  })
  test('after the move, those of the next home', () => {
    const after = { events: { moving: { phase: 'after', weight: 1 } } }
    expect(
      deadlineOf(
        roll,
        { moving_date: '2026-05-27', home_now_commune: '59350', home_next_commune: '97105' },
        after,
        ['moving'],
        '2026-01-01',
      ),
    ).toMatchObject({ date: '2026-05-28' })
  })
  test('the one commune that is known serves both', () => {
    expect(
      deadlineOf(
        roll,
        { moving_date: '2026-05-27', home_next_commune: '97105' },
        {},
        ['moving'],
        '2026-01-01',
      ),
    ).toMatchObject({ date: '2026-05-28' })
  })
})

describe('overdue', () => {
  test.each([
    ['latest', '2026-11-30', true],
    ['latest', '2026-12-01', false],
    ['on', '2026-11-30', true],
    ['earliest', '2026-11-30', false],
  ] as const)('%s %s is overdue on 1 December: %s', (type, moving_date, overdue) => {
    expect(deadlineOf([latest({ type })], { moving_date })?.overdue).toBe(overdue)
  })
})

describe('readings that are not sure', () => {
  const readings = [latest({ when: is('furnished', true), offset: '-P1M' }), latest({ offset: '-P3M' })]

  test('the earliest of the possible latest dates is taken, to be confirmed, with the facts that choose', () => {
    expect(compute(readings, MOVE).steps[0]).toMatchObject({
      deadline: { date: '2027-03-01', uncertain: ['furnished'], rule: 1 },
      verify: ['deadline'],
    })
  })

  test('the latest of the possible earliest dates is taken', () => {
    const earliest = [
      latest({ type: 'earliest', when: is('furnished', true), offset: 'P1M' }),
      latest({ type: 'earliest', offset: 'P3M' }),
    ]
    expect(deadlineOf(earliest, MOVE)).toMatchObject({ date: '2027-09-01' })
  })

  test('a last day is stricter than a first day', () => {
    const mixed = [
      latest({ type: 'earliest', when: is('furnished', true), offset: '-P9M' }),
      latest({ offset: 'P3M' }),
    ]
    expect(deadlineOf(mixed, MOVE)).toMatchObject({ type: 'latest', date: '2027-09-01' })
  })

  test('readings that give the same date leave no doubt and no question', () => {
    const same = [
      latest({ when: is('furnished', true), offset: '-P1M' }),
      latest({ when: is('reason', 'job'), offset: '-P1M' }),
      latest({ offset: '-P1M' }),
    ]
    const { steps, questions } = compute(same, MOVE)
    expect(steps[0]).toMatchObject({ deadline: { date: '2027-05-01', uncertain: [] }, verify: [] })
    expect(questions).toEqual([])
  })

  test('a date that may not exist is to be confirmed', () => {
    expect(compute([latest({ when: is('furnished', true) })], MOVE).steps[0]).toMatchObject({
      deadline: { date: '2027-06-01', uncertain: ['furnished'] },
      verify: ['deadline'],
    })
  })

  test('a reading after one that holds is never looked at', () => {
    const three = [
      latest({ when: is('furnished', true), offset: '-P1M' }),
      latest({ offset: '-P2M' }),
      latest({ offset: '-P6M' }),
    ]
    expect(deadlineOf(three, MOVE)).toMatchObject({ date: '2027-04-01', rule: 1 })
  })

  test('a doubt of the author stays when the date is known', () => {
    expect(
      compute([latest()], MOVE, {
        verify: [
          { field: 'deadline', reason: 'x' },
          { field: 'amount', reason: 'y' },
        ],
      }).steps[0]?.verify,
    ).toEqual(['deadline', 'amount'])
  })
})

describe('questions for a date', () => {
  const readings = [latest({ when: is('furnished', true), offset: '-P1M' }), latest({ offset: '-P3M' })]

  test('what chooses between dates of a step that applies is asked', () => {
    expect(compute(readings, MOVE).questions).toEqual(['furnished'])
    expect(compute(readings, { ...MOVE, furnished: null }).questions).toEqual([])
  })

  test('it is not asked for a step that is not decided yet', () => {
    expect(compute(readings, MOVE, { when: is('reason', 'job') }).questions).toEqual(['reason'])
  })

  test('an unknown anchor is asked, with its fallback when that is unknown too', () => {
    const withFallback = [latest({ anchor: 'lease_end', fallback: 'moving_date' })]
    expect(compute(withFallback, {}).questions).toEqual(['moving_date', 'lease_end'])
    expect(compute(withFallback, MOVE).questions).toEqual(['lease_end'])
  })

  test('an anchor without a screen is not asked', () => {
    const screens: readonly ScreenDef[] = [{ id: 'moving_date', kind: 'date', fact: 'moving_date' }]
    expect(
      compute([latest({ anchor: 'lease_end', fallback: 'moving_date' })], MOVE, { screens }).questions,
    ).toEqual([])
  })

  test('an optional anchor is not asked while its fallback is known', () => {
    const screens: readonly ScreenDef[] = [
      { id: 'moving_date', kind: 'date', fact: 'moving_date' },
      { id: 'lease_end', kind: 'date', fact: 'lease_end', optional: true },
    ]
    const withFallback = [latest({ anchor: 'lease_end', fallback: 'moving_date' })]
    expect(compute(withFallback, MOVE, { screens }).questions).toEqual([])
    expect(compute(withFallback, {}, { screens }).questions).toEqual(['moving_date', 'lease_end'])
  })
})

describe('several events', () => {
  const events = { moving: { phase: 'after', weight: 5 }, job_loss: { phase: 'before', weight: 9 } }
  const facts = { moving_date: '2027-06-01', contract_end_date: '2027-03-31' }
  const both = ['moving', 'job_loss']

  test('the earliest of the latest dates is kept', () => {
    const readings = [
      latest({ event: 'moving', offset: 'P8D' }),
      latest({ event: 'job_loss', anchor: 'contract_end_date', offset: 'P8D' }),
    ]
    expect(deadlineOf(readings, facts, { events }, both)).toMatchObject({ date: '2027-04-08', rule: 1 })
  })

  test('the latest of the earliest dates is kept', () => {
    const readings = [
      latest({ type: 'earliest', event: 'moving' }),
      latest({ type: 'earliest', event: 'job_loss', anchor: 'contract_end_date' }),
    ]
    expect(deadlineOf(readings, facts, { events }, both)).toMatchObject({ date: '2027-06-01', rule: 0 })
  })

  test('a reading of another event is left out', () => {
    const readings = [latest({ event: 'job_loss', anchor: 'contract_end_date' }), latest()]
    expect(deadlineOf(readings, facts, { events }, ['moving'])).toMatchObject({ date: '2027-06-01', rule: 1 })
  })

  test('a doubt about the later date is no doubt', () => {
    const readings = [
      latest({ event: 'moving', when: is('furnished', true), offset: 'P1M' }),
      latest({ event: 'moving', offset: 'P2M' }),
      latest({ event: 'job_loss', anchor: 'contract_end_date' }),
    ]
    expect(compute(readings, facts, { events }, both).steps[0]).toMatchObject({
      deadline: { date: '2027-03-31', uncertain: [] },
      verify: [],
    })
  })
})
