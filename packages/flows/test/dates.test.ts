import { describe, expect, test } from 'vitest'
import {
  addDays,
  addDuration,
  departmentOf,
  holidaysOf,
  isDate,
  isOffset,
  nextYearly,
  rollOver,
  snapTo,
  territoryOf,
} from '../src/engine/dates.ts'
import { HOLIDAYS } from './support.ts'

const FRANCE = holidaysOf(HOLIDAYS, 'metropolitan')
const MOSELLE = holidaysOf(HOLIDAYS, 'alsace_moselle')

describe('dates that exist', () => {
  test.each(['2027-02-28', '2028-02-29', '1900-01-01', '2100-12-31'])('%s is a date', (text) => {
    expect(isDate(text)).toBe(true)
  })

  test.each([
    '2027-02-30',
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-1-1',
    '27-01-01',
    '2027-01-01T00:00',
    '+002027-01-01',
    '1899-12-31',
    '2101-01-01',
    '',
    ' 2027-01-01',
  ])('"%s" is not a date', (text) => {
    expect(isDate(text)).toBe(false)
  })

  test('something that is not text is not a date', () => {
    expect([20270101, null, undefined, {}, ['2027-01-01']].map(isDate)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('durations', () => {
  test.each(['P8D', '-P3M', 'P0D', 'P1Y6M', 'P2W'])('%s is a delay', (text) =>
    expect(isOffset(text)).toBe(true),
  )
  test.each(['P', '-P', '8D', 'P-3M', 'PT3H', 'P1.5M', 'P3M ', 'P99999D'])('"%s" is not a delay', (text) =>
    expect(isOffset(text)).toBe(false),
  )

  test('a month counts date to date', () => {
    expect(addDuration('2027-06-01', '-P3M')).toBe('2027-03-01')
    expect(addDuration('2027-03-15', 'P1M')).toBe('2027-04-15')
  })

  test('a day that the month lacks becomes its last day', () => {
    expect(addDuration('2027-01-31', 'P1M')).toBe('2027-02-28')
    expect(addDuration('2028-01-31', 'P1M')).toBe('2028-02-29')
    expect(addDuration('2027-05-31', '-P3M')).toBe('2027-02-28')
    expect(addDuration('2027-03-31', 'P1M')).toBe('2027-04-30')
  })

  test('29 February plus a year is 28 February', () => {
    expect(addDuration('2028-02-29', 'P1Y')).toBe('2029-02-28')
  })

  test('the day of the anchor is not counted', () => {
    expect(addDuration('2027-04-01', 'P8D')).toBe('2027-04-09')
  })

  test('no delay is the same day', () => {
    expect(addDuration('2027-04-01', 'P0D')).toBe('2027-04-01')
  })
})

describe('edges of a month and days of the year', () => {
  test('the end of February depends on the year', () => {
    expect(snapTo('2027-02-03', 'end_of_month')).toBe('2027-02-28')
    expect(snapTo('2028-02-03', 'end_of_month')).toBe('2028-02-29')
    expect(snapTo('2027-12-31', 'start_of_month')).toBe('2027-12-01')
  })

  test('the next 1 July is strictly after the date', () => {
    expect(nextYearly('07-01', '2027-06-30')).toBe('2027-07-01')
    expect(nextYearly('07-01', '2027-07-01')).toBe('2028-07-01')
    expect(nextYearly('07-01', '2027-07-02')).toBe('2028-07-01')
  })

  test('29 February in a common year is 28 February', () => {
    expect(nextYearly('02-29', '2027-01-10')).toBe('2027-02-28')
    expect(nextYearly('02-29', '2028-01-10')).toBe('2028-02-29')
  })
})

describe('working days', () => {
  test('"ouvrables" leave out Sundays and holidays, not Saturdays', () => {
    // From Thursday 2026-04-02: Fri 3, Sat 4, (Sun 5), (Easter Monday 6), Tue 7.
    expect(addDays('2026-04-02', 'P3D', 'ouvrables', FRANCE)).toEqual({ date: '2026-04-07', sure: true })
  })

  test('"ouvres" leave out Saturdays too', () => {
    expect(addDays('2026-04-02', 'P3D', 'ouvres', FRANCE)).toEqual({ date: '2026-04-08', sure: true })
  })

  test('days are counted backwards as well', () => {
    expect(addDays('2026-04-07', '-P2D', 'ouvres', FRANCE).date).toBe('2026-04-02')
    expect(addDays('2026-04-07', '-P2D', 'ouvrables', FRANCE).date).toBe('2026-04-03')
  })

  test('counting no day stays on the anchor, even a Sunday', () => {
    expect(addDays('2026-04-05', 'P0D', 'ouvres', FRANCE)).toEqual({ date: '2026-04-05', sure: true })
  })

  test('a week is 7 days to count', () => {
    expect(addDays('2026-06-01', 'P1W', 'ouvres', FRANCE)).toEqual(
      addDays('2026-06-01', 'P7D', 'ouvres', FRANCE),
    )
  })

  test('a count outside the years of the table is not sure', () => {
    expect(addDays('2045-12-28', 'P5D', 'ouvres', FRANCE).sure).toBe(false)
  })
})

describe('roll-over to the next working day', () => {
  test.each([
    ['a working day stays', '2026-04-02', '2026-04-02'],
    ['a Saturday goes to Monday', '2026-05-30', '2026-06-01'],
    ['the Saturday before Easter Monday goes to Tuesday', '2026-04-04', '2026-04-07'],
    ['Ascension goes to Friday', '2026-05-14', '2026-05-15'],
    ['14 July 2026, a Tuesday, goes to Wednesday', '2026-07-14', '2026-07-15'],
    ['a Friday New Year jumps the week-end', '2027-01-01', '2027-01-04'],
    ['Christmas 2026, a Friday, jumps the week-end', '2026-12-25', '2026-12-28'],
  ])('%s', (_, date, expected) => {
    expect(rollOver(date, FRANCE)).toEqual({ date: expected, sure: true })
  })

  test('Good Friday and 26 December count in Alsace-Moselle only', () => {
    expect(rollOver('2026-04-03', FRANCE).date).toBe('2026-04-03')
    expect(rollOver('2026-04-03', MOSELLE).date).toBe('2026-04-07')
    expect(rollOver('2028-12-26', FRANCE).date).toBe('2028-12-26')
    expect(rollOver('2028-12-26', MOSELLE).date).toBe('2028-12-27')
  })

  test.each([
    ['guadeloupe', '2026-05-27', '2026-05-28'],
    ['martinique', '2026-05-22', '2026-05-26'],
    ['guyane', '2026-06-10', '2026-06-11'],
    ['reunion', '2027-12-20', '2027-12-21'],
    ['mayotte', '2026-04-27', '2026-04-28'],
  ])('the abolition of slavery is a holiday in %s', (territory, date, expected) => {
    expect(rollOver(date, holidaysOf(HOLIDAYS, territory)).date).toBe(expected)
    expect(rollOver(date, FRANCE).date).toBe(date)
  })

  test('Good Friday is a custom, not a holiday, in the Antilles', () => {
    expect(rollOver('2026-04-03', holidaysOf(HOLIDAYS, 'guadeloupe')).date).toBe('2026-04-03')
    expect(rollOver('2026-04-03', holidaysOf(HOLIDAYS, 'martinique')).date).toBe('2026-04-03')
  })

  test('outside the years of the table the date stays, and is not sure', () => {
    expect(rollOver('2046-07-14', FRANCE)).toEqual({ date: '2046-07-14', sure: false })
    expect(rollOver('2045-12-30', FRANCE)).toEqual({ date: '2045-12-30', sure: false })
  })
})

describe('the table of holidays', () => {
  test('France has 11 holidays a year', () => {
    const [first, last] = HOLIDAYS.years
    for (let year = first; year <= last; year++) {
      const days = HOLIDAYS.common.filter((day) => day.startsWith(String(year)))
      // Ascension 2035 and others can fall on 1 or 8 May: two holidays, one day.
      expect(days.length, String(year)).toBeGreaterThanOrEqual(10)
      expect(days.length, String(year)).toBeLessThanOrEqual(11)
    }
  })

  test('Easter Monday is right in years that are easy to get wrong', () => {
    for (const day of ['2019-04-22', '2024-04-01', '2027-03-29', '2038-04-26', '2045-04-10']) {
      expect(HOLIDAYS.common).toContain(day)
    }
  })

  test('it is sorted, so that the build gives the same bytes', () => {
    expect(HOLIDAYS.common).toEqual([...HOLIDAYS.common].sort())
  })
})

describe('communes', () => {
  test.each([
    ['57463', 'alsace_moselle'],
    ['67482', 'alsace_moselle'],
    ['68224', 'alsace_moselle'],
    ['97105', 'guadeloupe'],
    ['97209', 'martinique'],
    ['97302', 'guyane'],
    ['97411', 'reunion'],
    ['97608', 'mayotte'],
    ['97701', 'saint_barthelemy'],
    ['97801', 'saint_martin'],
    ['97502', 'metropolitan'],
    ['59350', 'metropolitan'],
    ['2A004', 'metropolitan'],
  ])('%s has the holidays of %s', (commune, territory) => {
    expect(territoryOf(commune)).toBe(territory)
  })

  test('an unknown commune has the holidays of all France', () => {
    expect(territoryOf(null)).toBe('metropolitan')
  })

  test('a department has 2 characters, 3 overseas', () => {
    expect(['59350', '2A004', '97411', '98818'].map(departmentOf)).toEqual(['59', '2A', '974', '988'])
  })
})
