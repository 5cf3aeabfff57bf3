/**
 * The directory of public offices (« Annuaire de l’administration », DILA): JSON objects. In the daily archive a list is a
 * list; in the exports of the web service the same list is a text that holds JSON. Both are read.
 */
import type { Access } from '../directory/directory.ts'
import type { PlaceKind } from '../directory/kinds.ts'
import { type Draft, type Format, type Raw, textOf } from './draft.ts'
import { type DayEntry, weekdayOf } from './writtenHours.ts'

/** `type_service_local` → kind. Offices of another type are counted, and left out: no step sends there. */
const KINDS: Readonly<Record<string, PlaceKind>> = {
  mairie: 'town_hall',
  mairie_com: 'town_hall',
  mairie_mobile: 'town_hall',
  paris_mairie: 'town_hall',
  paris_mairie_arrondissement: 'town_hall',
  ccas: 'ccas',
  caf: 'caf',
  cpam: 'cpam',
  msa: 'msa',
  france_travail: 'france_travail',
  pole_emploi: 'france_travail',
  prefecture: 'prefecture',
  sous_pref: 'prefecture',
  sip: 'tax_office',
  msap: 'france_services',
  france_services: 'france_services',
  adil: 'adil',
  cg: 'department_office',
  maison_handicapees: 'mdph',
  mjd: 'justice_point',
  point_justice: 'justice_point',
  permanence_juridique: 'justice_point',
  tribunal_judiciaire: 'court',
  tribunal_proximite: 'court',
  prudhommes: 'labour_court',
  mission_locale: 'mission_locale',
  pmi: 'pmi',
  banque_de_france: 'banque_de_france',
  commissariat_police: 'police',
  gendarmerie: 'police',
  defenseur_droits: 'defenseur_des_droits',
}

/** `accessibilite` of an address: accessible, on demand, not accessible. */
const ACCESS: Readonly<Record<string, Access>> = { ACC: 'full', DEM: 'help', NAC: 'none' }

export const dila: Format = {
  id: 'annuaire-administration',
  source: 'Annuaire de l’administration, Direction de l’information légale et administrative',
  licence: 'Licence Ouverte 2.0',
  // A place of digital help has a commune and an address of its own; an office without hours has no field for them.
  recognises: (raw) =>
    'nom' in raw && 'pivot' in raw && 'adresse' in raw && ('plage_ouverture' in raw || !('commune' in raw)),
  draft,
  fields: {
    kind: 'pivot',
    name: 'nom',
    address: 'adresse',
    commune: 'adresse.nom_commune',
    postcode: 'adresse.code_postal',
    communeCode: 'code_insee_commune',
    coordinates: 'adresse.latitude, longitude',
    phone: 'telephone',
    email: 'adresse_courriel',
    website: 'site_internet',
    hours: 'plage_ouverture',
    note: 'commentaire_plage_ouverture',
    entrance: 'adresse.note_accessibilite',
    changedOn: 'date_modification',
  },
}

function draft(raw: Raw): Draft | { readonly unused: string } {
  const [pivot = {}] = objectsOf(raw, 'pivot')
  const type = textOf(pivot, 'type_service_local') || textOf(raw, 'type_organisme') || 'sans type'
  const kind = KINDS[type]
  if (kind === undefined) return { unused: type }
  const addresses = objectsOf(raw, 'adresse')
  // The postal address is where letters go, not where a visitor goes.
  const address = addresses.find((one) => textOf(one, 'type_adresse') === 'Adresse') ?? addresses[0] ?? {}
  const id = textOf(raw, 'id')
  const entries = objectsOf(raw, 'plage_ouverture').flatMap(entryOf)
  return {
    id: id && `dila-${id}`,
    kind,
    name: textOf(raw, 'nom'),
    address: ['complement1', 'complement2', 'numero_voie', 'service_distribution'].map((field) =>
      textOf(address, field),
    ),
    postcode: textOf(address, 'code_postal'),
    commune: textOf(address, 'nom_commune'),
    communeCode: textOf(raw, 'code_insee_commune'),
    latitude: textOf(address, 'latitude'),
    longitude: textOf(address, 'longitude'),
    phones: valuesOf(raw, 'telephone'),
    email: valuesOf(raw, 'adresse_courriel')[0] ?? '',
    website: valuesOf(raw, 'site_internet')[0] ?? '',
    hours: entries.length === 0 ? null : { form: 'days', entries },
    isItinerant: type === 'mairie_mobile' || /\bitin[ée]rant|\bbus\b/i.test(textOf(raw, 'nom')),
    access: ACCESS[textOf(address, 'accessibilite')],
    note: textOf(raw, 'commentaire_plage_ouverture'),
    entrance: textOf(address, 'note_accessibilite') || undefined,
    changedOn: dayOf(textOf(raw, 'date_modification')),
  }
}

function entryOf(range: Raw): readonly DayEntry[] {
  const first = weekdayOf(textOf(range, 'nom_jour_debut'))
  const end = weekdayOf(textOf(range, 'nom_jour_fin'))
  if (first === -1) return []
  const last = end === -1 ? first : end
  // « Samedi à mardi » goes over the end of the week.
  const days = Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7)
  const ranges = ['1', '2'].flatMap((number) => {
    const start = textOf(range, `valeur_heure_debut_${number}`)
    const stop = textOf(range, `valeur_heure_fin_${number}`)
    return start || stop ? [[start.slice(0, 5), stop.slice(0, 5)] as const] : []
  })
  const note = textOf(range, 'commentaire')
  if (ranges.length === 0 && note === '') return []
  return [note === '' ? { days, ranges } : { days, ranges, note }]
}

/** A list of objects, written as a list or as a text that holds one. */
function objectsOf(raw: Raw, field: string): readonly Raw[] {
  return listOf(raw, field).filter((one): one is Raw => typeof one === 'object' && one !== null)
}

/** The values of a list: texts, or objects with `valeur`. */
function valuesOf(raw: Raw, field: string): readonly string[] {
  return listOf(raw, field).flatMap((one) => {
    if (typeof one === 'string') return [one.trim()]
    return typeof one === 'object' && one !== null ? [textOf(one as Raw, 'valeur')] : []
  })
}

function listOf(raw: Raw, field: string): readonly unknown[] {
  const value = raw[field]
  if (Array.isArray(value)) return value
  if (typeof value === 'object' && value !== null) return [value]
  if (typeof value !== 'string' || value.trim() === '') return []
  if (!/^\s*[[{]/.test(value)) return [value]
  try {
    const read: unknown = JSON.parse(value)
    return Array.isArray(read) ? read : [read]
  } catch {
    return []
  }
}

/** « 09/08/2023 13:30:19 » or « 2023-08-09… » as `2023-08-09`. */
function dayOf(text: string): string | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(text) ?? []
  if (day !== undefined) return `${year}-${month}-${day}`
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
}
