/**
 * The official list of France Services (ANCT, data.gouv.fr): a CSV file, one row a place.
 */
import type { Appointment } from '../directory/directory.ts'
import { type Draft, type Format, type Raw, textOf } from './draft.ts'
import { type DayEntry, rangesOf } from './writtenHours.ts'

const DAYS = ['h_lundi', 'h_mardi', 'h_mercredi', 'h_jeudi', 'h_vendredi', 'h_samedi', 'h_dimanche']

export const franceServices: Format = {
  id: 'france-services',
  source: 'Liste des structures France services, ANCT, data.gouv.fr',
  licence: 'Licence Ouverte 2.0',
  recognises: (raw) => 'id_fs' in raw && 'lib_fs' in raw,
  draft,
  fields: {
    kind: '',
    name: 'lib_fs',
    address: 'adresse',
    commune: 'lib_com',
    postcode: 'code_postal',
    communeCode: 'insee_com',
    coordinates: 'latitude, longitude',
    phone: 'telephone',
    email: 'mail',
    website: 'site_web',
    hours: 'h_lundi … h_samedi',
    note: 'commentaire',
  },
  columns: [
    ...['insee_com', 'code_postal', 'lib_com', 'adresse', 'latitude', 'longitude', 'telephone', 'mail'],
    ...DAYS.slice(0, 6),
    ...['prise_rdv', 'commentaire', 'format_fs'],
  ],
}

function draft(raw: Raw): Draft {
  const id = textOf(raw, 'id_fs')
  const entries = DAYS.flatMap((field, day) => entryOf(textOf(raw, field), day))
  const note = textOf(raw, 'commentaire')
  return {
    id: id && `fs-${id}`,
    kind: 'france_services',
    name: textOf(raw, 'lib_fs'),
    address: [textOf(raw, 'adresse'), textOf(raw, 'complement_adresse')],
    postcode: textOf(raw, 'code_postal'),
    commune: textOf(raw, 'lib_com'),
    communeCode: textOf(raw, 'insee_com'),
    department: textOf(raw, 'insee_dep'),
    latitude: textOf(raw, 'latitude'),
    longitude: textOf(raw, 'longitude'),
    phones: [textOf(raw, 'telephone')],
    email: textOf(raw, 'mail'),
    website: textOf(raw, 'site_web'),
    hours: entries.length === 0 ? null : { form: 'days', entries },
    appointment: appointmentOf(textOf(raw, 'prise_rdv'), note),
    isItinerant: /^bus|itin[ée]rant/i.test(textOf(raw, 'format_fs')),
    note,
  }
}

function entryOf(cell: string, day: number): readonly DayEntry[] {
  if (cell === '') return []
  const ranges = rangesOf(cell)
  // What is no time is kept as it is, so that the report shows it.
  return [{ days: [day], ranges: ranges ?? [[cell, '']] }]
}

const ON_APPOINTMENT = /\bsur\s+(rdv|rendez[- ]vous)/i
const ONLY =
  /\b(uniquement|exclusivement|seulement|que)\s+sur\s+(rdv|rendez[- ]vous)|\b(rdv|rendez[- ]vous)\s+(uniquement|exclusivement|seulement|obligatoire)/i
/** Some days, some hours, some matters, another place. */
const PARTLY =
  /lundi|mardi|mercredi|jeudi|vendredi|samedi|matin|apr[èe]s[- ]midi|\d\s*h|\bsans\b|carte|identit|permanence|d[ée]marches? ants/i

/** What the comment says goes over « Oui » or « Non »: « sans rendez-vous » must not be told of a place that has hours with one. */
function appointmentOf(yesOrNo: string, note: string): Appointment | undefined {
  if (ONLY.test(note)) return PARTLY.test(note) ? 'possible' : 'only'
  if (ON_APPOINTMENT.test(note)) return 'possible'
  if (/^oui$/i.test(yesOrNo)) return 'possible'
  return /^non$/i.test(yesOrNo) ? 'no' : undefined
}
