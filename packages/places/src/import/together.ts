/**
 * What can only be seen when all places are there: points that lie elsewhere, places that stand twice.
 */
import type { Coordinates, Place } from '../directory/directory.ts'
import { kilometres } from '../directory/nearest.ts'
import { wordsOf } from '../names.ts'
import type { Say } from './checkDraft.ts'
import type { CommuneBook } from './communeBook.ts'

/** A place with the row that it comes from. */
export interface Row {
  readonly place: Place
  readonly say: Say
  readonly coordinatesField: string
}

/** The lands of France, south, north, west and east, rounded outwards: what lies outside is at sea or abroad. */
const LANDS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  '971': [15.5, 17, -62, -60.5],
  '972': [14, 15.5, -61.5, -60.5],
  '973': [2, 6, -55, -51],
  '974': [-21.5, -20.5, 55, 56],
  '975': [46.5, 47.5, -57, -56],
  '976': [-13.5, -12.5, 44.5, 45.5],
  '977': [17.5, 18.5, -63.5, -62.5],
  '978': [17.5, 18.5, -63.5, -62.5],
  '986': [-15, -13, -179, -176],
  '987': [-28, -7.5, -155, -134],
  '988': [-23.5, -17.5, 157, 172.5],
}
const MAINLAND = [41, 51.5, -5.5, 10] as const

/** Fewer places than these do not tell where a department is. */
const ENOUGH = 8
/** A place this many times farther from the middle than nine places out of ten may lie elsewhere… */
const TIMES = 2
/** …unless another place of the department is within this many kilometres: some departments are long. */
const NEIGHBOUR_KM = 60

/** Leaves away the coordinates that lie outside of the department, judged by the other places of the list. */
export function checkCoordinates(rows: readonly Row[]): readonly Row[] {
  const circles = circlesOf(rows)
  return rows.map((row) => {
    const { place, say, coordinatesField: field } = row
    const { coordinates, department } = place
    if (coordinates === undefined) return row
    const swapped = { latitude: coordinates.longitude, longitude: coordinates.latitude }
    if (isThere(coordinates, department, circles)) return row
    const code = isThere(swapped, department, circles) ? 'coordinates-swapped' : 'coordinates-outside'
    const value = `${coordinates.latitude}, ${coordinates.longitude}`
    say(code, { field, value, values: { department } })
    const { coordinates: _, ...rest } = place
    return { ...row, place: rest }
  })
}

/** A point this far from its commune is told: where the commune has a point of its own, and where it has a rough one. */
const FAR_KM = { own: 9, rough: 30 }

/** Tells the points that lie far from their commune; they are kept: the commune’s own point is rough, or it is large. */
export function tellFarPoints(rows: readonly Row[], { roughlyAt }: Pick<CommuneBook, 'roughlyAt'>): void {
  for (const { place, say, coordinatesField: field } of rows) {
    const { coordinates, communeCode, commune, isItinerant } = place
    const rough = communeCode === undefined ? null : roughlyAt(communeCode)
    if (coordinates === undefined || rough === null || isItinerant) continue
    const km = kilometres(coordinates, rough.point)
    if (km <= (rough.isOwn ? FAR_KM.own : FAR_KM.rough)) continue
    const value = `${coordinates.latitude}, ${coordinates.longitude}`
    say('coordinates-far', { field, value, values: { km: String(Math.round(km)), commune } })
  }
}

interface Circle {
  readonly middle: Coordinates
  readonly km: number
  readonly points: readonly Coordinates[]
}

function isThere(point: Coordinates, department: string, circles: ReadonlyMap<string, Circle>): boolean {
  const [south, north, west, east] = LANDS[department] ?? MAINLAND
  const { latitude, longitude } = point
  if (latitude < south || latitude > north || longitude < west || longitude > east) return false
  const circle = circles.get(department)
  if (circle === undefined || kilometres(point, circle.middle) <= circle.km) return true
  return circle.points.some((one) => !isSame(one, point) && kilometres(one, point) <= NEIGHBOUR_KM)
}

function isSame(a: Coordinates, b: Coordinates): boolean {
  return a.latitude === b.latitude && a.longitude === b.longitude
}

/** Where a department is: the medians are not moved by a few wrong points. */
function circlesOf(rows: readonly Row[]): ReadonlyMap<string, Circle> {
  const byDepartment = Map.groupBy(rows, ({ place }) => place.department)
  const circles = new Map<string, Circle>()
  for (const [department, some] of byDepartment) {
    const points = some.flatMap(({ place: { coordinates } }) => coordinates ?? [])
    if (points.length < ENOUGH) continue
    const middle = {
      latitude: quantile(
        points.map(({ latitude }) => latitude),
        0.5,
      ),
      longitude: quantile(
        points.map(({ longitude }) => longitude),
        0.5,
      ),
    }
    const usual = quantile(
      points.map((point) => kilometres(point, middle)),
      0.9,
    )
    circles.set(department, { middle, km: Math.max(NEIGHBOUR_KM, usual * TIMES), points })
  }
  return circles
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}

/**
 * Marks the places that stand twice. Same address with the same name or phone: the second is a duplicate; where one has no
 * address, same commune with the same phone. Same name and commune: only noted, it may be a second desk. Buses share their
 * phone and their stops: they are not compared by phone.
 */
export function markDuplicates(rows: readonly Row[]): readonly Row[] {
  const seen = new Map<string, string>()
  return rows.map((row) => {
    const { place, say } = row
    const { id } = place
    const { like, known, sameName } = keysOf(place)
    const twin = like.map((one) => seen.get(one)).find((one) => one !== undefined)
    const namesake = seen.get(sameName)
    for (const one of [...known, sameName]) if (!seen.has(one)) seen.set(one, id)
    if (twin !== undefined) {
      say('duplicate', { values: { id: twin } })
      return { ...row, place: { ...place, duplicateOf: twin } }
    }
    if (namesake !== undefined) say('same-name', { values: { id: namesake } })
    return row
  })
}

/** What a place is compared by. */
interface Keys {
  /** A place that is known under one of these is the same. */
  readonly like: readonly string[]
  /** What it is known under to those that follow. */
  readonly known: readonly string[]
  readonly sameName: string
}

function keysOf({ kind, name, address, commune, communeCode, department, phones, isItinerant }: Place): Keys {
  const own = `${kind} name ${key([name])}`
  const town = communeCode ?? key([commune, department])
  const byPhone = isItinerant ? [] : phones.map((phone) => `${kind} phone ${phone}`)
  const inTown = byPhone.map((one) => `${one} in ${town}`)
  const withoutAddress = byPhone.map((one) => `${one} somewhere in ${town}`)
  const sameName = `${own} in ${town}`
  if (key(address) === '') return { like: inTown, known: [...inTown, ...withoutAddress], sameName }
  const at = key([...address, commune])
  const there = [own, ...byPhone].map((one) => `${one} at ${at}`)
  return { like: [...there, ...withoutAddress], known: [...there, ...inTown], sameName }
}

function key(texts: readonly string[]): string {
  return texts.flatMap((text) => wordsOf(text)).join(' ')
}
