import { describe, expect, test } from 'vitest'
import type { ScreenDef } from '../src/engine/screenTypes.ts'
import { compute, deadlineOf, latest, MOVE } from './deadlineFixture.ts'
import { is } from './support.ts'

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
