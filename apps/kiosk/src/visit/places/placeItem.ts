import { bindPunctuation } from '@parcours/i18n'
import {
  type Directory,
  located,
  type NearPlace,
  nearest,
  type Place,
  type PlaceKind,
  placeKinds,
  type Where,
} from '@parcours/places'
import type { OpeningNow, OpeningWeek, PictogramName, PlaceItem } from '@parcours/ui'
import type { KioskTranslate } from '../../strings.ts'
import type { Lexicon } from '../lookup.ts'
import type { Places } from './loadPlaces.ts'

/** More places of a kind than this in a department, no one knows how far: none of them is surely near. */
const mostUnmeasured = 3

/** Whoever deals with the people of its own commune alone: the town hall next door is a wrong one. */
const ofCommune: readonly string[] = ['town_hall', 'ccas', 'water_service_desk']
/** Who deals with anybody: the next one is right, in whichever department. The others deal with their own department. */
const ofAnybody: readonly string[] = [
  'france_services',
  'post_office',
  'bank',
  'pharmacy',
  'garage',
  'police',
  'maternity_ward',
  'association',
  'interpreter',
  'conseiller_numerique',
]

/**
 * The right places of a kind near somewhere, the nearest first; none where no place is known. In a demonstration every
 * place is near.
 * @param kind of `places.yaml`, or another of `placeKinds`
 */
export function placesNear(
  { directory }: Places,
  where: Where | null,
  kind: string,
  count: number,
): readonly NearPlace[] {
  const known = placeKinds.find((one) => one === kind)
  if (known === undefined) return []
  return findNear(directory, where, known).slice(0, count)
}

function findNear(directory: Directory, where: Where | null, kind: PlaceKind): readonly NearPlace[] {
  const all = directory.places.length
  const [first] = directory.places
  if (directory.isDemo && first !== undefined)
    return nearest(directory, { postcode: first.postcode, department: first.department }, kind, all)
  if (where === null) return []
  const isMeasured = located(directory, where).coordinates !== undefined
  const near = nearest(directory, where, kind, all).filter((one) => isCompetent(one, kind))
  const unsure = near.filter((one) => !isSurelyNear(one, isMeasured))
  return near.filter((one) => isSurelyNear(one, isMeasured) || unsure.length <= mostUnmeasured)
}

function isCompetent({ nearness }: NearPlace, kind: string): boolean {
  if (ofCommune.includes(kind)) return nearness === 'commune'
  return nearness !== 'far' || ofAnybody.includes(kind)
}

function isSurelyNear({ nearness, place }: NearPlace, isMeasured: boolean): boolean {
  if (nearness === 'commune' || nearness === 'postcode') return true
  return isMeasured && place.coordinates !== undefined && place.isItinerant !== true
}

/** What a card needs beside the place. */
export interface PlaceWords {
  readonly lexicon: Lexicon
  readonly t: KioskTranslate
}

/** People and groups that no step of the catalogue names: their words are the kiosk's. */
const ownKinds = ['association', 'interpreter', 'defenseur_des_droits', 'conseiller_numerique'] as const

/** A kind of place in the visitor's language: « La mairie ». */
export function kindWords({ lexicon, t }: PlaceWords, kind: string): string {
  const own = ownKinds.find((one) => one === kind)
  if (own !== undefined) return t(`places.kind.${own}`)
  return lexicon.text('places', kind, 'name') ?? kind
}

/**
 * A place as a card, in the visitor's language.
 * @param instant ISO 8601 with `Z` (`useNow`). On paper leave `now` of the card out: it would be wrong tomorrow.
 */
export function placeItem(
  places: Places,
  { place, distance }: NearPlace,
  words: PlaceWords,
  instant: string,
): PlaceItem {
  const { id, kind, name, phones, appointment, isItinerant, access, howToGet, entrance, note } = place
  const { isDemo, sources } = places.directory
  return {
    id,
    picture: pictureOfKind(kind),
    kind: kindWords(words, kind),
    name,
    address: addressOf(place),
    phones,
    ...hoursOf(places, place, instant),
    distance,
    appointment,
    isItinerant,
    access,
    howToGet: bound(howToGet),
    entrance: bound(entrance),
    note: bound(note),
    sourceDate: sources.find((source) => source.id === place.source)?.date,
    isDemo,
  }
}

/** What the place says of itself, in French: nobody bound its marks before. */
const bound = (text: string | undefined): string | undefined => text && bindPunctuation(text)

/** The lines as on an envelope. */
function addressOf({ address, postcode, commune }: Place): readonly string[] {
  const town = [postcode, commune].filter(Boolean).join(' ')
  return town === '' ? address : [...address, town]
}

interface HoursOfPlace {
  readonly now?: OpeningNow | undefined
  readonly week?: OpeningWeek | null | undefined
}

/** Hours that cannot be read cost the hours, not the place. */
function hoursOf({ hours }: Places, place: Place, instant: string): HoursOfPlace {
  if (hours === null) return {}
  try {
    const now = hours.openingAt(place, instant)
    return { now, week: hours.usualWeek(place, now.today) }
  } catch (error) {
    // For the operator's log: an import lets no such hours through.
    console.warn(error)
    return {}
  }
}

const pictures: Readonly<Record<string, PictogramName>> = {
  town_hall: 'same-town',
  france_travail: 'job-loss',
  cpam: 'health',
  msa: 'farmer',
  tax_office: 'money',
  adil: 'home',
  mdph: 'disability',
  justice_point: 'law',
  court: 'law',
  labour_court: 'law',
  defenseur_des_droits: 'law',
  school: 'school',
  bank: 'bank',
  banque_de_france: 'bank',
  maternity_ward: 'hospital',
  pmi: 'baby-care',
  caf: 'euro-aid',
  social_worker: 'person',
  interpreter: 'person',
  conseiller_numerique: 'computer',
  post_office: 'letter',
  water_service_desk: 'water',
  garage: 'car',
}

/** Picture of a kind of place: a desk where none says it better. */
const pictureOfKind = (kind: string): PictogramName => pictures[kind] ?? 'desk'
