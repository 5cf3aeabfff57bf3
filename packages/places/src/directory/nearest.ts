/**
 * Which places are the right ones near here.
 */
import { wholeCommune } from '../communes.ts'
import type { Coordinates, Directory, Place } from './directory.ts'
import type { PlaceKind } from './kinds.ts'

/** Where somebody is. Only what is known: the more, the better. */
export interface Where {
  /** INSEE code of the commune. */
  readonly commune?: string | undefined
  /** 5 digits. */
  readonly postcode?: string | undefined
  /** `59`, `2A`, `974`. */
  readonly department?: string | undefined
  readonly coordinates?: Coordinates | undefined
  /** Roughly where it is (`Commune.about`): orders the places where nothing better is known, and tells no distance. */
  readonly about?: Coordinates | undefined
}

/** How a place is near: the first that holds. `far`: another department, reached by its coordinates only. */
export type Nearness = 'commune' | 'postcode' | 'department' | 'far'

/** A distance as one says it: « à 300 mètres », « à 4 kilomètres ». */
export interface Distance {
  readonly value: number
  readonly unit: 'metre' | 'kilometre'
}

/** A place that was found. */
export interface NearPlace {
  readonly place: Place
  readonly nearness: Nearness
  /** As the crow flies, rounded. Only where both coordinates are known, and the place does not move about. */
  readonly distance?: Distance
}

/** Places of another department are given up to this distance: it is about an hour by road. */
const FAR_KM = 50

/**
 * The nearest places of a kind: same commune (an arrondissement of Paris, Lyon or Marseille before the others of the
 * city), then same postcode, then same department, then neighbours within 50 km; among those the nearer by coordinates,
 * those without coordinates after, those that move about last, then by name and id. Duplicates are left out. Where
 * nobody knows the visitor's point, the places of the commune tell about where it is: enough for the order, not for a
 * distance.
 * @param count how many at most
 */
export function nearest(
  directory: Directory,
  where: Where,
  kind: PlaceKind,
  count: number,
): readonly NearPlace[] {
  const { coordinates: point } = located(directory, where)
  return directory.places
    .filter((place) => place.kind === kind && place.duplicateOf === undefined)
    .map((place) => found(place, where, point))
    .filter(({ nearness, km }) => nearness !== 'far' || km <= FAR_KM)
    .sort(byNearness)
    .slice(0, Math.max(0, count))
    .map(({ place, nearness, km }) =>
      km === Number.POSITIVE_INFINITY || where.coordinates === undefined
        ? { place, nearness }
        : { place, nearness, distance: roundDistance(km) },
    )
}

function isFixed({ isItinerant, coordinates }: Place): boolean {
  return isItinerant !== true && coordinates !== undefined
}

interface Found {
  readonly place: Place
  readonly nearness: Nearness
  /** In the very arrondissement, not only in the city. */
  readonly isExact: boolean
  /** Infinity: not known. */
  readonly km: number
}

function found(place: Place, where: Where, point: Coordinates | undefined): Found {
  const km =
    isFixed(place) && place.coordinates && point
      ? kilometres(place.coordinates, point)
      : Number.POSITIVE_INFINITY
  return { place, nearness: nearnessOf(place, where), isExact: place.communeCode === where.commune, km }
}

function nearnessOf(place: Place, { commune, postcode, department }: Where): Nearness {
  if (commune !== undefined && isIn(place, commune)) return 'commune'
  if (postcode !== undefined && place.postcode === postcode) return 'postcode'
  return department !== undefined && place.department === department ? 'department' : 'far'
}

/** The arrondissements of a large city are one commune: a list may name either. */
function isIn({ communeCode }: Place, commune: string): boolean {
  return communeCode !== undefined && wholeCommune(communeCode) === wholeCommune(commune)
}

/**
 * Where somebody is, with coordinates found in the directory itself where they are not known: those of the town hall of
 * the same arrondissement, else the middle of its places; else of the same commune, else of the same postcode; else what
 * is known roughly.
 */
export function located(directory: Directory, where: Where): Where {
  const { commune, postcode } = where
  if (where.coordinates !== undefined) return where
  const fixed = directory.places.filter(isFixed)
  const tests: readonly ((place: Place) => boolean)[] = [
    (place) => commune !== undefined && place.communeCode === commune,
    (place) => commune !== undefined && isIn(place, commune),
    (place) => postcode !== undefined && place.postcode === postcode,
  ]
  for (const test of tests) {
    const there = fixed.filter(test)
    const hall = there.find(({ kind }) => kind === 'town_hall')?.coordinates
    const points = there.flatMap(({ coordinates }) => coordinates ?? [])
    if (points.length > 0) return { ...where, coordinates: hall ?? middleOf(points) }
  }
  return where.about === undefined ? where : { ...where, coordinates: where.about }
}

function middleOf(points: readonly Coordinates[]): Coordinates {
  const mean = (of: (point: Coordinates) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  return { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) }
}

const RANKS: Readonly<Record<Nearness, number>> = { commune: 0, postcode: 1, department: 2, far: 3 }

const collator = new Intl.Collator('fr', { numeric: true })

function byNearness(a: Found, b: Found): number {
  const byDistance = a.km === b.km ? 0 : a.km - b.km
  return (
    RANKS[a.nearness] - RANKS[b.nearness] ||
    Number(b.isExact) - Number(a.isExact) ||
    byDistance ||
    Number(a.place.isItinerant ?? false) - Number(b.place.isItinerant ?? false) ||
    collator.compare(a.place.name, b.place.name) ||
    (a.place.id < b.place.id ? -1 : 1)
  )
}

/** Distance between two points of the Earth, as the crow flies, in kilometres. */
export function kilometres(a: Coordinates, b: Coordinates): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const north = Math.sin(radians(b.latitude - a.latitude) / 2)
  const east = Math.sin(radians(b.longitude - a.longitude) / 2)
  const chord = north ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Rounded so that it promises nothing: to 100 metres below 1 km, to 1 km below 10 km, to 5 km beyond. */
export function roundDistance(km: number): Distance {
  if (km < 0.95) return { value: Math.max(100, Math.round(km * 10) * 100), unit: 'metre' }
  return { value: km < 9.5 ? Math.round(km) : Math.round(km / 5) * 5, unit: 'kilometre' }
}
