/**
 * Places that the operator adds by hand: approved associations, interpreters, delegates. A CSV file (or JSON objects) with
 * French names of columns; only the first five are needed. A row with the id of a place of an official list (`fs-12`)
 * adds what the operator knows of it: how to get there, the accessible entrance, a note.
 */
import type { Access, Appointment } from '../directory/directory.ts'
import { wordsOf } from '../names.ts'
import { type Draft, type FieldNames, type FieldRemark, type Format, type Raw, textOf } from './draft.ts'

/** The words of a cell, capitals and accents aside, and what they mean. */
type Words<Meaning> = Readonly<Record<string, Meaning>>

const APPOINTMENTS: Words<Appointment> = { obligatoire: 'only', possible: 'possible', non: 'no' }
const ACCESS: Words<Access> = {
  oui: 'full',
  accessible: 'full',
  aide: 'help',
  non: 'none',
  'non accessible': 'none',
}
const YES: Words<boolean> = { oui: true, x: true, non: false }

const fields = {
  kind: 'genre',
  name: 'nom',
  address: 'adresse',
  commune: 'commune',
  postcode: 'code_postal',
  communeCode: 'code_commune',
  coordinates: 'latitude, longitude',
  phone: 'telephone',
  email: 'courriel',
  website: 'site',
  hours: 'horaires',
  note: 'note',
  howToGet: 'venir',
  entrance: 'entree',
} as const satisfies FieldNames

const KNOWN: readonly string[] = [
  ...['identifiant', ...Object.values(fields).flatMap((field) => field.split(', '))],
  ...['rendez_vous', 'itinerant', 'acces'],
]

export const operator: Format = {
  id: 'operator',
  source: 'Lieux ajoutés par le gestionnaire de la borne',
  licence: 'non précisée',
  recognises: (raw) => ['identifiant', 'genre', 'nom', 'commune'].every((field) => field in raw),
  draft,
  fields,
  known: KNOWN,
}

/** Whether an id is that of a place of an official list. */
export const isOfficial = (id: string): boolean => /^(fs|dila|mn)-/.test(id)

/** Id of a row: that of an official place as it is, else marked as the operator's. */
function idOf(raw: Raw): string {
  const id = textOf(raw, 'identifiant')
  return id === '' || isOfficial(id) ? id : `own-${id}`
}

function draft(raw: Raw): Draft {
  const hours = textOf(raw, 'horaires')
  const appointment = meant(raw, 'rendez_vous', APPOINTMENTS)
  const itinerant = meant(raw, 'itinerant', YES)
  const access = meant(raw, 'acces', ACCESS)
  return {
    id: idOf(raw),
    kind: textOf(raw, 'genre'),
    name: textOf(raw, 'nom'),
    address: textOf(raw, 'adresse').split(/\s*\|\s*/),
    postcode: textOf(raw, 'code_postal'),
    commune: textOf(raw, 'commune'),
    communeCode: textOf(raw, 'code_commune'),
    latitude: textOf(raw, 'latitude'),
    longitude: textOf(raw, 'longitude'),
    phones: [textOf(raw, 'telephone')],
    email: textOf(raw, 'courriel'),
    website: textOf(raw, 'site'),
    hours: hours === '' ? null : { form: 'osm', text: hours },
    appointment: appointment.meaning,
    isItinerant: itinerant.meaning ?? false,
    access: access.meaning,
    note: textOf(raw, 'note'),
    howToGet: textOf(raw, 'venir'),
    entrance: textOf(raw, 'entree'),
    said: [...[appointment, itinerant, access].flatMap(({ said }) => said ?? []), ...notTexts(raw)],
  }
}

/** In JSON, `true` or a list where a text should be: it would be lost in silence. */
function notTexts(raw: Raw): readonly FieldRemark[] {
  return KNOWN.flatMap((field) => {
    const value = raw[field] ?? ''
    if (typeof value === 'string' || typeof value === 'number') return []
    return [{ code: 'field-not-text', field, value: JSON.stringify(value).slice(0, 300) }]
  })
}

interface Meant<Meaning> {
  readonly meaning?: Meaning | undefined
  readonly said?: FieldRemark
}

/** What a cell means; a word that is not known is told. */
function meant<Meaning>(raw: Raw, field: string, words: Words<Meaning>): Meant<Meaning> {
  const value = textOf(raw, field)
  if (value === '') return {}
  const word = wordsOf(value).join(' ').toLowerCase()
  if (Object.hasOwn(words, word)) return { meaning: words[word] }
  const values = { words: Object.keys(words).join(', ') }
  return { said: { code: 'word-unknown', field, value: value.slice(0, 300), values } }
}
