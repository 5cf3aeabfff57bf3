/**
 * From a draft to a place: each field is kept when it can be used, else it is left away and the operator is told.
 */
import type { Place } from '../directory/directory.ts'
import { type HoursFault, hoursFault } from '../directory/hours.ts'
import { type PlaceKind, placeKinds } from '../directory/kinds.ts'
import { withHolidays } from '../directory/osmHours.ts'
import { wordsOf } from '../names.ts'
import type { CommuneBook } from './communeBook.ts'
import type { Draft, DraftHours, FieldNames } from './draft.ts'
import { isDamaged } from './mendText.ts'
import { phonesOf } from './phones.ts'
import type { Remark, RemarkCode } from './report.ts'
import { openingHoursOf } from './writtenHours.ts'

/** What a check may say of the row that it looks at. */
export type Say = (code: RemarkCode, more?: Pick<Remark, 'field' | 'value' | 'values'>) => void

/** What a check needs besides the draft. */
export interface CheckOptions {
  readonly source: string
  readonly fields: FieldNames
  readonly book: CommuneBook
  readonly say: Say
}

/** Longest texts of the directory: an id, a name or a line of an address; a note. */
const LONGEST_LINE = 300
export const LONGEST_TEXT = 1000

/** The place; null when the row is of no use: no id, no name, nowhere. Coordinates are checked later, all together. */
export function checkDraft(draft: Draft, options: CheckOptions): Place | null {
  const { source, fields, say } = options
  if (draft.id === '') return refuse(say, 'id-missing')
  if (draft.id.length > LONGEST_LINE)
    return refuse(say, 'id-long', { values: { longest: `${LONGEST_LINE}` } })
  if (draft.name === '') return refuse(say, 'name-missing', { field: fields.name })
  const kind = kindOf(draft.kind)
  if (kind === undefined)
    return refuse(say, 'kind-unknown', { field: fields.kind, value: draft.kind.slice(0, LONGEST_LINE) })
  const where = whereOf(draft, options)
  if (where === null) return null
  for (const { code, ...more } of draft.said ?? []) say(code, more)
  if (draft.isItinerant) say('itinerant')
  sayDamaged([draft.name, ...draft.address, draft.commune, ...notesOf(draft), draft.id], say)
  const { phones, remarks } = phonesOf(draft.phones, where.department)
  for (const { code, value, values } of remarks) say(code, { field: fields.phone, value, values })
  return withoutNothing({
    id: draft.id,
    source,
    kind,
    name: cut(draft.name, fields.name, say),
    address: draft.address.flatMap((line) => shortEnough(line, fields.address, LONGEST_LINE, say) ?? []),
    ...where,
    coordinates: coordinatesOf(draft, options),
    phones,
    email: matching(firstOf(draft.email), /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i, 'email-wrong', fields.email, say),
    website: websiteOf(draft.website, options),
    hours: hoursOf(draft.hours, options),
    appointment: draft.appointment,
    isItinerant: draft.isItinerant || undefined,
    ...checkNotes(draft, options),
  })
}

/** What somebody tells of a place in words, and whether a wheelchair enters. */
export type Notes = Pick<Place, 'note' | 'howToGet' | 'entrance' | 'access'>

/** What can be used of the notes; a field that cannot is undefined. */
export function checkNotes(
  { note, howToGet, entrance, access }: Draft,
  { fields, say }: Pick<CheckOptions, 'fields' | 'say'>,
): Notes {
  return {
    access,
    note: shortEnough(note, fields.note, LONGEST_TEXT, say),
    howToGet: shortEnough(howToGet, fields.howToGet, LONGEST_TEXT, say),
    entrance: shortEnough(entrance, fields.entrance, LONGEST_TEXT, say),
  }
}

/** The notes of a draft, as they are written. */
export function notesOf({ note, howToGet = '', entrance = '' }: Draft): readonly string[] {
  return [note, howToGet, entrance]
}

/** Tells the first text that has lost letters. */
export function sayDamaged(texts: readonly string[], say: Say): void {
  const damaged = texts.find(isDamaged)
  if (damaged !== undefined) say('encoding-damaged', { value: damaged.slice(0, LONGEST_LINE) })
}

/** « Défenseur des droits » is `defenseur_des_droits`. */
function kindOf(text: string): PlaceKind | undefined {
  const wanted = wordsOf(text).join('_').toLowerCase()
  return placeKinds.find((one) => one === wanted)
}

/** Of several addresses in one field, the first. */
function firstOf(emails: string): string {
  return emails.trim().split(/[\s;,|]+/)[0] ?? ''
}

function refuse(say: Say, code: RemarkCode, more?: Parameters<Say>[1]): null {
  say(code, more)
  return null
}

/** Leaves away the fields that are undefined, so that the file does not name them. */
export function withoutNothing<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields
}

type WhereFields = Pick<Place, 'postcode' | 'commune' | 'communeCode' | 'department'>

function whereOf(draft: Draft, { book, fields, say }: CheckOptions): WhereFields | null {
  const { commune, communeCode } = draft
  // A spreadsheet eats the zero of « 01200 ».
  const written = /^\d{4}$/.test(draft.postcode) ? `0${draft.postcode}` : draft.postcode
  const postcode = matching(written, /^\d{5}$/, 'postcode-wrong', fields.postcode, say)
  const code = /^\d[\dAB]?\d{2}$/i.test(communeCode) ? `0${communeCode}` : communeCode
  const found = book.find(code, commune, postcode ?? '')
  if (found === null) {
    const department = postcode === undefined ? null : book.departmentOf(postcode)
    if (department === null || commune === '')
      return refuse(say, 'commune-missing', { field: fields.communeCode })
    if (communeCode !== '') say('commune-code-wrong', { field: fields.communeCode, value: communeCode })
    return { postcode, commune: cut(commune, fields.commune, say), department }
  }
  const values = { name: found.name, code: found.code }
  const at = { field: fields.communeCode, value: communeCode, values }
  if (found.by === 'old') say('commune-code-old', at)
  if (found.by === 'name' && communeCode !== '') say('commune-code-found', at)
  if (found.by === 'other')
    say('commune-code-other', { ...at, values: { ...values, written: found.written } })
  const { department } = found
  const own = draft.department?.replace(/^\d$/, '0$&')
  if (own !== undefined && own !== '' && own !== department)
    say('department-other', { value: own, values: { department } })
  return {
    postcode,
    commune: cut(commune, fields.commune, say) || found.name,
    communeCode: found.code,
    department,
  }
}

function coordinatesOf({ latitude, longitude }: Draft, { fields, say }: CheckOptions): Place['coordinates'] {
  if (latitude === '' && longitude === '') return undefined
  const at = { field: fields.coordinates, value: `${latitude}, ${longitude}` }
  const numbers = { latitude: numberOf(latitude), longitude: numberOf(longitude) }
  if (numbers.latitude === 0 && numbers.longitude === 0) say('coordinates-zero', at)
  else if (Math.abs(numbers.latitude) <= 90 && Math.abs(numbers.longitude) <= 180) return numbers
  else say('coordinates-wrong', at)
  return undefined
}

/** « 46,106 » too: a spreadsheet in French writes a comma. Five decimals are one metre. */
function numberOf(text: string): number {
  return /^-?\d+([.,]\d+)?$/.test(text) ? Math.round(Number(text.replace(',', '.')) * 1e5) / 1e5 : Number.NaN
}

function hoursOf(hours: DraftHours | null, { fields, say }: CheckOptions): string | undefined {
  if (hours === null) return undefined
  const field = fields.hours
  if (hours.form === 'osm') return osmHours(hours.text, field, say)
  const read = openingHoursOf(hours.entries)
  for (const { code, value, day } of read.remarks) say(code, { field, value, values: { day } })
  return read.hours === undefined ? undefined : checked(read.hours, field, say)
}

function osmHours(text: string, field: string, say: Say): string | undefined {
  return checked(withHolidays(text), field, say, text)
}

/** What the library said of a text: many places keep the same hours. The text itself is kept once. */
const known = new Map<string, { readonly hours: string; readonly fault: HoursFault | null }>()

function checked(text: string, field: string, say: Say, value = text): string | undefined {
  const { hours, fault } = known.get(text) ?? { hours: text, fault: hoursFault(text) }
  known.set(hours, { hours, fault })
  if (hours.length > LONGEST_TEXT) say('field-long', { field, values: { length: String(hours.length) } })
  else if (fault === null) return hours
  else if (fault.kind === 'absurd') say('hours-impossible', { field, value, values: { range: fault.range } })
  else say('hours-unreadable', { field, value, values: { upTo: fault.upTo } })
  return undefined
}

function websiteOf(text: string, { fields, say }: CheckOptions): string | undefined {
  const whole = /^www\./i.test(text) ? `https://${text}` : text
  return matching(whole, /^https?:\/\/[^\s"<>]+\.[^\s"<>]+$/i, 'website-wrong', fields.website, say)
}

function matching(
  text: string,
  pattern: RegExp,
  code: RemarkCode,
  field: string,
  say: Say,
): string | undefined {
  if (text === '') return undefined
  if (pattern.test(text) && text.length <= LONGEST_TEXT) return text
  say(code, { field, value: text.slice(0, LONGEST_LINE) })
  return undefined
}

/** A text that a place cannot do without: what is too long is cut. */
function cut(text: string, field: string, say: Say): string {
  if (text.length <= LONGEST_LINE) return text
  say('field-cut', { field, values: { length: `${text.length}`, longest: `${LONGEST_LINE}` } })
  return text.slice(0, LONGEST_LINE)
}

/** A text that fits into the directory; undefined, and told, where it is too long. */
function shortEnough(
  text: string | undefined,
  field: string | undefined,
  longest: number,
  say: Say,
): string | undefined {
  if (text === undefined || text === '') return undefined
  if (text.length <= longest) return text
  say('field-long', { field, values: { length: String(text.length) } })
  return undefined
}
