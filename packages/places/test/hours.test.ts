import HolidaysOf from 'date-holidays'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { hoursFault, openingAt, usualWeek, weekHours } from '../src/directory/hours.ts'
import { zoneOf } from '../src/directory/territory.ts'
import { openingHoursOf } from '../src/import/writtenHours.ts'

const office = { hours: 'Mo-Fr 09:00-12:00,14:00-16:30; PH off', department: '75' }
/** An instant, by the clock of a department. */
const at = (clock: string, department = '75'): string =>
  Temporal.PlainDateTime.from(clock).toZonedDateTime(zoneOf(department)).toInstant().toString()

describe('Open now, or opens next', () => {
  test.each([
    ['2027-03-02T09:00', { state: 'open', until: '2027-03-02T12:00' }],
    ['2027-03-02T11:59', { state: 'open', until: '2027-03-02T12:00' }],
    ['2027-03-02T12:00', { state: 'closed', next: '2027-03-02T14:00' }],
    ['2027-03-05T16:30', { state: 'closed', next: '2027-03-08T09:00' }],
    ['2027-03-29T10:00', { state: 'closed', next: '2027-03-30T09:00', isHoliday: true }],
    ['2027-12-31T17:00', { state: 'closed', next: '2028-01-03T09:00' }],
  ])('%s', (clock, expected) => {
    expect(openingAt(office, at(clock))).toMatchObject(expected)
  })

  test('Hours that are not known are unknown, not closed', () => {
    expect(openingAt({ department: '75' }, at('2027-05-01T10:00'))).toEqual({
      state: 'unknown',
      isHoliday: true,
      today: '2027-05-01',
    })
  })

  test('A condition makes the state unknown and is told', () => {
    const place = {
      hours: 'Mo 09:00-12:00 unknown "sur rendez-vous"; Tu 10:00-12:00; PH off',
      department: '75',
    }
    expect(openingAt(place, at('2027-03-01T10:00'))).toMatchObject({
      state: 'unknown',
      note: 'sur rendez-vous',
      next: '2027-03-02T10:00',
    })
  })

  test('Who only opens under a condition is not « closed »: the condition is told, whatever the day', () => {
    const delegate = { hours: 'Th 09:00-12:00 unknown "sur rendez-vous"; PH off', department: '75' }
    expect(openingAt(delegate, at('2027-03-02T10:00'))).toEqual({
      state: 'unknown',
      note: 'sur rendez-vous',
      isHoliday: false,
      today: '2027-03-02',
    })
    const silent = openingAt({ ...delegate, hours: 'Th 09:00-12:00 unknown' }, at('2027-03-02T10:00'))
    expect(silent).toEqual({ state: 'unknown', isHoliday: false, today: '2027-03-02' })
  })

  test('What never opens is closed, and has no next', () => {
    expect(openingAt({ hours: 'off', department: '75' }, at('2027-03-01T10:00')).state).toBe('closed')
    expect(openingAt({ hours: 'off', department: '75' }, at('2027-03-01T10:00'))).not.toHaveProperty('next')
  })

  test('The same instant is another hour overseas', () => {
    const noon = '2027-03-02T12:00:00Z'
    const states = ['75', '974', '972', '987', '988'].map((department) =>
      openingAt({ ...office, department }, noon),
    )
    // 13:00, 16:00, 08:00, 02:00, 23:00
    expect(states.map(({ state }) => state)).toEqual(['closed', 'open', 'closed', 'closed', 'closed'])
    expect(states.map(({ next }) => next)).toEqual([
      '2027-03-02T14:00',
      undefined,
      '2027-03-02T09:00',
      '2027-03-02T09:00',
      '2027-03-03T09:00',
    ])
  })
})

describe('The whole of 2027', () => {
  /** Kept by custom, not by law: the library of opening hours closes on it, that of holidays does not name it. */
  const customs: Readonly<Record<string, readonly string[]>> = {
    '971': ['2027-07-21'],
    '972': ['2027-07-21'],
  }
  const regions = {
    '75': undefined,
    '57': '57',
    '971': 'GP',
    '972': 'MQ',
    '973': 'GF',
    '974': 'RE',
    '976': 'YT',
  }

  test.each(Object.entries(regions))(
    'closed on each public holiday of %s, and on no other day',
    (department, region) => {
      const calendar = region === undefined ? new HolidaysOf('FR') : new HolidaysOf('FR', region)
      const holidays = calendar
        .getHolidays(2027, 'fr')
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10))
      const place = { hours: 'Mo-Su 08:00-12:00; PH off', department }
      const closed = daysOf2027().filter(
        (day) => openingAt(place, at(`${day}T10:00`, department)).state === 'closed',
      )
      expect(closed).toEqual([...new Set([...holidays, ...(customs[department] ?? [])])].sort())
    },
  )

  test('The days of the abolition of slavery are those of the Code du travail, article L. 3422-2', () => {
    const days = {
      '971': '05-27',
      '972': '05-22',
      '973': '06-10',
      '974': '12-20',
      '976': '04-27',
      '977': '10-09',
    }
    for (const [department, day] of Object.entries(days)) {
      const found = openingAt(
        { hours: 'Mo-Su 08:00-12:00; PH off', department },
        at(`2027-${day}T10:00`, department),
      )
      expect(found).toMatchObject({ state: 'closed', isHoliday: true, note: 'Abolition de l’esclavage' })
    }
  })

  test('Saint-Martin promises neither 27 nor 28 May: the law says one, the prefecture the other', () => {
    const place = { ...office, department: '978' }
    const states = ['26', '27', '28', '31'].map((day) => openingAt(place, at(`2027-05-${day}T10:00`, '978')))
    expect(states.map(({ state }) => state)).toEqual(['open', 'unknown', 'unknown', 'open'])
    expect(states[2]).toMatchObject({ isHoliday: true, next: '2027-05-31T09:00' })
    expect(weekHours(place, '2027-05-27')?.varies).toBe(false)
    expect(usualWeek(place, '2027-05-27')?.days.map(({ ranges }) => ranges.length)).toEqual([
      2, 2, 2, 2, 2, 0, 0,
    ])
    expect(openingAt({ hours: '24/7', department: '978' }, at('2027-05-28T10:00', '978')).state).toBe('open')
  })

  test('opens and closes at the hour of the clock before and after the clock changes', () => {
    for (const day of ['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31', '2027-11-02']) {
      const place = { hours: 'Mo-Su 09:00-12:00', department: '75' }
      expect(openingAt(place, at(`${day}T08:59`)).next).toBe(`${day}T09:00`)
      expect(openingAt(place, at(`${day}T09:00`)).until).toBe(`${day}T12:00`)
      expect(openingAt(place, at(`${day}T12:00`)).state).toBe('closed')
    }
  })

  test('each quarter of an hour of each day agrees with the week that is shown', { timeout: 60_000 }, () => {
    for (const department of ['75', '67', '974']) {
      const place = { ...office, department }
      for (let day = Temporal.PlainDate.from('2027-01-04'); day.year === 2027; day = day.add({ days: 7 })) {
        for (const { date, ranges } of weekHours(place, day.toString())?.days ?? []) {
          for (const clock of ['08:45', '09:00', '11:45', '12:00', '13:45', '14:00', '16:15', '16:30']) {
            const isOpen = ranges.some(({ start, end }) => start <= clock && clock < end)
            expect(openingAt(place, at(`${date}T${clock}`, department)).state).toBe(
              isOpen ? 'open' : 'closed',
            )
          }
        }
      }
    }
  })
})

describe('The week', () => {
  test('is Monday to Sunday, with its public holidays', () => {
    const week = weekHours(office, '2027-05-05')
    expect(week?.days.map(({ date }) => date.slice(8))).toEqual(['03', '04', '05', '06', '07', '08', '09'])
    expect(week?.days.filter(({ isHoliday }) => isHoliday).map(({ date }) => date)).toEqual([
      '2027-05-06',
      '2027-05-08',
    ])
    expect(week?.days[3]?.ranges).toEqual([])
    expect(week?.varies).toBe(false)
  })

  test('as it usually is has no public holiday', () => {
    const week = usualWeek(office, '2027-05-05')
    expect(week?.days.map(({ ranges }) => ranges.length)).toEqual([2, 2, 2, 2, 2, 0, 0])
  })

  test('says when other weeks differ', () => {
    expect(
      weekHours({ hours: 'Jul-Aug Mo 09:00-12:00; PH off', department: '75' }, '2027-03-01')?.varies,
    ).toBe(true)
    expect(weekHours({ department: '75' }, '2027-03-01')).toBeNull()
  })

  test('any hours that a list can write are read by the library, and come back in the week', () => {
    const time = fc
      .integer({ min: 0, max: 95 })
      .map((quarter) => `${two(quarter / 4)}:${two((quarter % 4) * 15)}`)
    const range = fc
      .tuple(time, time)
      .filter(([start, end]) => start < end && start !== '00:00')
      .map(([start, end]) => [start, end] as const)
    fc.assert(
      fc.property(fc.array(fc.option(range), { minLength: 7, maxLength: 7 }), (days) => {
        const entries = days.flatMap((one, day) => (one === null ? [] : [{ days: [day], ranges: [one] }]))
        const { hours, remarks } = openingHoursOf(entries)
        expect(remarks).toEqual([])
        if (hours === undefined) return
        expect(hoursFault(hours)).toBeNull()
        const week = weekHours({ hours, department: '75' }, '2027-03-01')
        expect(week?.days.map(({ ranges }) => ranges.map(({ start, end }) => [start, end]))).toEqual(
          days.map((one) => (one === null ? [] : [one])),
        )
      }),
      { numRuns: 60 },
    )
  })
})

function two(number: number): string {
  return String(Math.floor(number)).padStart(2, '0')
}

function daysOf2027(): readonly string[] {
  const first = Temporal.PlainDate.from('2027-01-01')
  return Array.from({ length: 365 }, (_, days) => first.add({ days }).toString())
}
