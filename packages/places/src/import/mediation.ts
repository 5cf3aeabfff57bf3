/**
 * Places of digital help (« lieux de médiation numérique »), in the national schema: CSV or JSON. The schema itself is
 * checked by its own library; what it refuses is noted, and the fields that are useful here are kept.
 */
import {
  fromSchemaLieuDeMediationNumerique,
  ModelError,
  type SchemaLieuMediationNumerique,
} from '@gouvfr-anct/lieux-de-mediation-numerique'
import type { PlaceKind } from '../directory/kinds.ts'
import { type Draft, type FieldRemark, type Format, type Raw, textOf } from './draft.ts'

/** `typologie` → kind. Places of another type are counted, and left out: no step sends there. An association of the list is not said to be an approved one. */
const KINDS: Readonly<Record<string, PlaceKind>> = {
  RFS: 'france_services',
  MUNI: 'town_hall',
  CCAS: 'ccas',
  CAF: 'caf',
  CPAM: 'cpam',
  MSA: 'msa',
  FT: 'france_travail',
  PE: 'france_travail',
  PREF: 'prefecture',
  ML: 'mission_locale',
}

export const mediation: Format = {
  id: 'mediation-numerique',
  source: 'Cartographie nationale des lieux de médiation numérique, ANCT',
  licence: 'Licence Ouverte 2.0',
  recognises: (raw) =>
    ['id', 'nom', 'commune', 'code_postal', 'adresse'].every((field) => field in raw) &&
    ('services' in raw || 'pivot' in raw),
  draft,
  fields: {
    kind: 'typologie',
    name: 'nom',
    address: 'adresse',
    commune: 'commune',
    postcode: 'code_postal',
    communeCode: 'code_insee',
    coordinates: 'latitude, longitude',
    phone: 'telephone',
    email: 'courriels',
    website: 'site_web',
    hours: 'horaires',
    note: 'presentation_resume',
    changedOn: 'date_maj',
  },
}

function draft(raw: Raw): Draft | { readonly unused: string } {
  const kind = kindOf(raw)
  if (kind === undefined) return { unused: textOf(raw, 'typologie') || 'sans type' }
  const id = textOf(raw, 'id')
  const hours = textOf(raw, 'horaires')
  return {
    id: id && `mn-${id}`,
    kind,
    name: textOf(raw, 'nom'),
    address: [textOf(raw, 'adresse'), textOf(raw, 'complement_adresse')],
    postcode: textOf(raw, 'code_postal'),
    commune: textOf(raw, 'commune'),
    communeCode: textOf(raw, 'code_insee'),
    latitude: textOf(raw, 'latitude'),
    longitude: textOf(raw, 'longitude'),
    phones: [textOf(raw, 'telephone')],
    email: textOf(raw, 'courriels').split('|')[0] ?? '',
    website: textOf(raw, 'site_web').split('|')[0] ?? '',
    hours: hours === '' ? null : { form: 'osm', text: hours },
    appointment: textOf(raw, 'prise_rdv') === '' ? undefined : 'possible',
    isItinerant: /itin[ée]rant/i.test(textOf(raw, 'itinerance')),
    note: textOf(raw, 'presentation_resume'),
    said: problemsOf(raw),
    changedOn: /^\d{4}-\d{2}-\d{2}/.exec(textOf(raw, 'date_maj'))?.[0],
  }
}

/** A France Services place or a town hall first: « conseiller numérique » says who is there besides. */
function kindOf(raw: Raw): PlaceKind | undefined {
  const programmes = textOf(raw, 'dispositif_programmes_nationaux')
  const types = textOf(raw, 'typologie')
    .split('|')
    .map((one) => one.trim())
  const known = types.flatMap((type) => KINDS[type] ?? [])[0]
  if (programmes.includes('France Services')) return 'france_services'
  if (known !== undefined) return known
  return programmes.includes('Conseillers numériques') ? 'conseiller_numerique' : undefined
}

/** Fields that the schema wants, besides the id. */
const NEEDED = ['pivot', 'nom', 'adresse', 'code_postal', 'commune'] as const

/** What the library of the schema has against a place: the first fault; none when the place respects it. */
function problemsOf(raw: Raw): readonly FieldRemark[] {
  const filled = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== '' && value !== null))
  // The library is not ready for a field that is not there, or is no text: it stops with an error of its own code.
  const missing = NEEDED.find((field) => !(field in filled))
  if (missing !== undefined) return [notConform(missing, `le champ « ${missing} » est vide`)]
  const isNumber = (field: string): boolean => field === 'latitude' || field === 'longitude'
  const list = Object.keys(filled).find((field) => typeof filled[field] !== 'string' && !isNumber(field))
  if (list !== undefined) return [notConform(list, `le champ « ${list} » n’est pas un texte`)]
  const numbers = ['latitude', 'longitude'].flatMap((field) =>
    textOf(raw, field) === '' ? [] : [[field, Number(textOf(raw, field))] as const],
  )
  try {
    fromSchemaLieuDeMediationNumerique({
      ...filled,
      ...Object.fromEntries(numbers),
    } as SchemaLieuMediationNumerique)
    return []
  } catch (error) {
    return [refusalOf(error)]
  }
}

/** The library names the field and words its refusals in French; any other error is one of its code. */
function refusalOf(error: unknown): FieldRemark {
  if (error instanceof ModelError) return notConform(String(error.key), error.message)
  return notConform('', 'un champ n’a pas la forme attendue')
}

const notConform = (field: string, detail: string): FieldRemark => ({
  code: 'not-conform',
  field,
  values: { detail },
})
