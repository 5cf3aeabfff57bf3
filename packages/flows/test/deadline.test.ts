import { describe, expect, test } from 'vitest'
import { compute, deadlineOf, latest, MOVE } from './deadlineFixture.ts'
import { is } from './support.ts'

describe('the date of a step', () => {
  test('the golden case: three months before the move, date to date', () => {
    const readings = [
      latest({ when: is('furnished', true), anchor: 'lease_end', fallback: 'moving_date', offset: '-P1M' }),
      latest({ anchor: 'lease_end', fallback: 'moving_date', offset: '-P3M' }),
    ]
    expect(deadlineOf(readings, { ...MOVE, furnished: false })).toEqual({
      from: null,
      opens: null,
      date: '2027-03-01',
      type: 'latest',
      overdue: false,
      uncertain: [],
      fallback: 'moving_date',
      rule: 1,
      silence: null,
    })
  })

  test('says what no answer by that day means, where the law says so', () => {
    const readings = [
      latest({ when: is('furnished', true), offset: '-P1M' }),
      latest({ offset: '-P3M', silence: 'refusal' }),
    ]
    expect(deadlineOf(readings, { ...MOVE, furnished: false })).toMatchObject({ silence: 'refusal' })
    expect(deadlineOf(readings, { ...MOVE, furnished: true })).toMatchObject({ silence: null })
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

  test('opens on the first day of its window, on its first date, or on the day that its last date is counted from', () => {
    const opensOf = (changes: object) => deadlineOf([latest(changes)], MOVE)?.opens
    expect(opensOf({ offset: 'P3M', from: { offset: '-P3M' } })).toBe('2027-03-01')
    expect(opensOf({ offset: 'P1D', type: 'earliest' })).toBe('2027-06-02')
    expect(opensOf({ offset: 'P8D' })).toBe('2027-06-01')
    expect(opensOf({ offset: 'P0D' })).toBe(null)
    expect(opensOf({ offset: '-P3M' })).toBe(null)
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
