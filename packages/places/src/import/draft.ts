/**
 * A place as a source writes it, before it is checked: each format makes drafts, one function checks them all.
 */
import type { Access, Appointment } from '../directory/directory.ts'
import type { Remark } from './report.ts'
import type { DayEntry } from './writtenHours.ts'

/** Hours of a source: by day, or in the syntax of OpenStreetMap. `field` names them to the operator. */
export type DraftHours =
  | { readonly form: 'days'; readonly entries: readonly DayEntry[] }
  | { readonly form: 'osm'; readonly text: string }

/** Texts are as they stand in the file; an empty text is a text that is not there. */
export interface Draft {
  readonly id: string
  /** A name of `placeKinds`; capitals and accents do not matter. */
  readonly kind: string
  readonly name: string
  readonly address: readonly string[]
  readonly postcode: string
  readonly commune: string
  readonly communeCode: string
  /** What the source says of the department, if it does. */
  readonly department?: string
  readonly latitude: string
  readonly longitude: string
  readonly phones: readonly string[]
  readonly email: string
  readonly website: string
  readonly hours: DraftHours | null
  readonly appointment?: Appointment | undefined
  readonly isItinerant?: boolean
  readonly access?: Access | undefined
  readonly note: string
  readonly howToGet?: string | undefined
  readonly entrance?: string | undefined
  /** What the reader of the format has to say of the row: the schema of the source refuses a field, a word is not known. */
  readonly said?: readonly FieldRemark[]
  /** Day of the last change of this place, `2024-08-01`. */
  readonly changedOn?: string | undefined
}

/** A remark about a field, for a row that is known already. */
export type FieldRemark = Pick<Remark, 'code' | 'field' | 'value' | 'values'>

/** A row of a CSV file, an object of a JSON file. */
export type Raw = Readonly<Record<string, unknown>>

/** The text of a field; numbers become text; anything else is no text. */
export function textOf(raw: Raw, field: string): string {
  const value = raw[field]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() : ''
}

/** What a format knows to do. */
export interface Format {
  /** Id of the source in the directory. */
  readonly id: string
  readonly source: string
  readonly licence: string
  /** Whether a row or an object is of this format, by its fields. */
  readonly recognises: (raw: Raw) => boolean
  /** The draft; null: a place that the kiosk has no use for, with the reason to count it under. */
  readonly draft: (raw: Raw) => Draft | { readonly unused: string }
  /** Name of each field in the source, for the report. */
  readonly fields: FieldNames
  /** Columns that every list of this format has: one that is missing is told. */
  readonly columns?: readonly string[]
  /** The only columns that a list of this format may have: another one is told. */
  readonly known?: readonly string[]
}

/** Names of the fields as the operator sees them in the file. */
export interface FieldNames {
  readonly kind: string
  readonly name: string
  readonly address: string
  readonly commune: string
  readonly postcode: string
  readonly communeCode: string
  readonly coordinates: string
  readonly phone: string
  readonly email: string
  readonly website: string
  readonly hours: string
  readonly note: string
  /** Undefined where a source does not tell it. */
  readonly howToGet?: string
  readonly entrance?: string
  /** Day of the last change. */
  readonly changedOn?: string
}
