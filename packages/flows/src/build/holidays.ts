/**
 * The compact table of French public holidays, made at build time from `date-holidays`.
 */
import HolidaysOf from 'date-holidays'
import type { Holidays } from '../engine/types.ts'

const YEARS = [2015, 2045] as const

/** Territory → region of `date-holidays`. Moselle, Bas-Rhin and Haut-Rhin share the same days. */
const REGIONS: Readonly<Record<string, string>> = {
  alsace_moselle: '67',
  guadeloupe: 'GP',
  guyane: 'GF',
  martinique: 'MQ',
  mayotte: 'YT',
  reunion: 'RE',
}

/** Good Friday is a custom in the Antilles, not a public holiday in law (Code du travail, L. 3133-1 and L. 3422-2). */
const ONLY_CUSTOM: Readonly<Record<string, RegExp>> = {
  guadeloupe: /^Vendredi saint/,
  martinique: /^Vendredi saint/,
}

/** Public holidays of 2015 to 2045: those of all France, then those that a territory adds. Sorted, so that the output is stable. */
export function holidayTable(): Holidays {
  table ??= makeTable()
  return table
}

/** Always the same, and slow to make. */
let table: Holidays | undefined

function makeTable(): Holidays {
  const common = publicDays()
  const extra = Object.entries(REGIONS).map(([territory, region]) => {
    const days = publicDays(region, ONLY_CUSTOM[territory])
    return [territory, days.filter((day) => !common.includes(day))] as const
  })
  return { years: YEARS, common, extra: Object.fromEntries(extra) }
}

function publicDays(region?: string, except?: RegExp): readonly string[] {
  const calendar = region === undefined ? new HolidaysOf('FR') : new HolidaysOf('FR', region)
  const years = Array.from({ length: YEARS[1] - YEARS[0] + 1 }, (_, i) => YEARS[0] + i)
  const days = years.flatMap((year) =>
    calendar
      .getHolidays(year, 'fr')
      .filter(({ type, name }) => type === 'public' && !except?.test(name))
      .map(({ date }) => date.slice(0, 10)),
  )
  return [...new Set(days)].sort()
}
