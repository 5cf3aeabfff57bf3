/**
 * Places that the operator adds by hand: approved associations, interpreters, delegates. A CSV file (or JSON objects) with
 * French names of columns; only the first five are needed. A row with the id of a place of an official list (`fs-12`)
 * adds what the operator knows of it: how to get there, the accessible entrance, a note.
 */
import type { Access, Appointment, Place } from '../directory/directory.ts'
import { type PlaceKind, placeKinds } from '../directory/kinds.ts'
import { type Draft, type Format, type Raw, textOf } from './draft.ts'

const APPOINTMENTS: Readonly<Record<string, Appointment>> = {
  obligatoire: 'only',
  possible: 'possible',
  non: 'no',
}
const ACCESS: Readonly<Record<string, Access>> = { oui: 'full', aide: 'help', non: 'none' }

export const operator: Format = {
  id: 'operator',
  source: 'Lieux ajoutés par le gestionnaire de la borne',
  licence: 'non précisée',
  recognises: (raw) => ['identifiant', 'genre', 'nom', 'commune'].every((field) => field in raw),
  draft,
  fields: {
    name: 'nom',
    postcode: 'code_postal',
    communeCode: 'code_commune',
    coordinates: 'latitude, longitude',
    phone: 'telephone',
    email: 'courriel',
    website: 'site',
    hours: 'horaires',
  },
}

/** Id of a row: that of an official place as it is, else marked as the operator's. */
function idOf(raw: Raw): string {
  const id = textOf(raw, 'identifiant')
  return id === '' || /^(fs|dila|mn)-/.test(id) ? id : `own-${id}`
}

function draft(raw: Raw): Draft {
  const kind = textOf(raw, 'genre')
  const isKind = (text: string): text is PlaceKind => placeKinds.some((one) => one === text)
  const hours = textOf(raw, 'horaires')
  return {
    id: idOf(raw),
    kind: isKind(kind) ? kind : 'other',
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
    appointment: APPOINTMENTS[textOf(raw, 'rendez_vous').toLowerCase()],
    isItinerant: textOf(raw, 'itinerant').toLowerCase() === 'oui',
    access: ACCESS[textOf(raw, 'acces').toLowerCase()],
    note: textOf(raw, 'note'),
    howToGet: textOf(raw, 'venir'),
    entrance: textOf(raw, 'entree'),
    notConform: isKind(kind) ? undefined : { field: 'genre', detail: `le genre « ${kind} » n’existe pas` },
  }
}

/** What the operator knows of a place of an official list. */
export function operatorNotes({ howToGet, entrance, note, access }: Draft): Partial<Place> {
  const texts = Object.entries({ howToGet, entrance, note }).filter(([, text]) => text)
  return { ...Object.fromEntries(texts), ...(access === undefined ? {} : { access }) }
}
