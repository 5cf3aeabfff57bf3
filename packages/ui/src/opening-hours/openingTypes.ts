/** Whether a place is open, on its own clock. The kiosk computes it; times are `2027-05-03T14:00`. */
export interface OpeningNow {
  /** `unknown`: not known, or under a condition: never promised. */
  readonly state: 'open' | 'closed' | 'unknown'
  /** Of an open place: when it closes. */
  readonly until?: string | undefined
  /** Of another place: when it surely opens. */
  readonly next?: string | undefined
  /** Today is a public holiday there. */
  readonly isHoliday: boolean
  /** Today at the place, `2027-05-03`: « demain » is counted from it. */
  readonly today: string
  /** A condition, or the name of the public holiday, in French. */
  readonly note?: string | undefined
}

/** From when to when, `09:00` to `12:00`. */
export interface OpeningRange {
  /** When it opens, `09:00`. */
  readonly start: string
  /** When it closes, `12:00`. */
  readonly end: string
  /** Not to be promised: the place says a condition, or contradicts itself. */
  readonly isUnsure: boolean
  /** The condition, in French. */
  readonly note?: string | undefined
}

/** The usual week of a place, Monday to Sunday. */
export interface OpeningWeek {
  /** In order. `weekday`: 1 is Monday, 7 is Sunday. No ranges: closed. */
  readonly days: readonly { readonly weekday: number; readonly ranges: readonly OpeningRange[] }[]
  /** Other weeks differ: seasons, even weeks. */
  readonly varies: boolean
}

/** Days that follow each other and have the same hours. */
export interface DayGroup {
  readonly first: number
  readonly last: number
  readonly ranges: readonly OpeningRange[]
}

/** Puts the days of a week together that follow each other and have the same hours. */
export function dayGroups({ days }: OpeningWeek): readonly DayGroup[] {
  const groups: DayGroup[] = []
  for (const { weekday, ranges } of days) {
    const before = groups.at(-1)
    if (before && JSON.stringify(before.ranges) === JSON.stringify(ranges))
      groups[groups.length - 1] = { ...before, last: weekday }
    else groups.push({ first: weekday, last: weekday, ranges })
  }
  return groups
}
