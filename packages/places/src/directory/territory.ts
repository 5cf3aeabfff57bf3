/**
 * What depends on the part of France: the time on the clock, and the public holidays.
 */

const ZONES: Readonly<Record<string, string>> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
}

/** Time zone of a department: `Europe/Paris`, `Indian/Reunion`. */
export function zoneOf(department: string): string {
  return ZONES[department] ?? 'Europe/Paris'
}

/** Departments that have holidays of their own, by the name that the library of opening hours gives them. */
const HOLIDAYS: Readonly<Record<string, string>> = {
  '57': 'Moselle',
  '67': 'Bas-Rhin',
  '68': 'Haut-Rhin',
  '971': 'Guadeloupe',
  '972': 'Martinique',
  '973': 'Guyane',
  '974': 'La Réunion',
  '976': 'Mayotte',
  '977': 'Saint-Barthélemy',
  '978': 'Saint-Martin',
  '986': 'Wallis-et-Futuna',
  '987': 'Polynésie française',
  '988': 'Nouvelle-Calédonie',
}

/** Name under which `opening_hours` knows the holidays of a department; `France` where it has no own ones. */
export function holidayRegionOf(department: string): string {
  return HOLIDAYS[department] ?? 'France'
}

/** Days that the law and the prefecture do not agree upon, as `opening_hours` writes them. */
export interface DoubtfulHoliday {
  /** Months and days: `05-27`. */
  readonly days: readonly string[]
  /** A rule to be added: those days are not promised. */
  readonly rule: string
}

/**
 * Public holidays on which a place may be closed or open. Saint-Martin keeps the abolition of slavery on 27 May by decree
 * 83-1003 and the Code du travail (L. 3422-2), on 28 May since 2018 by circular and the word of its prefecture.
 */
export function doubtfulHolidaysOf(department: string): DoubtfulHoliday | null {
  if (department !== '978') return null
  return { days: ['05-27', '05-28'], rule: 'May 27-28 unknown "jour férié le 27 ou le 28 mai"' }
}
