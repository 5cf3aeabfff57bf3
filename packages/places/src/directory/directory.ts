/**
 * The directory of places of service, as `parcours places import` writes it: one file, validated when it is opened.
 */
import * as z from 'zod/mini'
import { type PlaceKind, placeKinds } from './kinds.ts'

/** Latitude and longitude in degrees (WGS 84). */
export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

/** `only`: nobody is received without one. `possible`: one may be made. `no`: none is made. */
export type Appointment = 'only' | 'possible' | 'no'

/** `full`: a wheelchair enters alone. `help`: call or ring first. `none`: it cannot enter. */
export type Access = 'full' | 'help' | 'none'

/** A place of service. What its source does not say is not there. */
export interface Place {
  /** Unique in the directory, the same at each import of the same list. */
  readonly id: string
  /** Id of a source of the directory. */
  readonly source: string
  readonly kind: PlaceKind
  /** As the source writes it: in French. */
  readonly name: string
  /** Street, and where in the building. In French, a line each, without postcode and commune. */
  readonly address: readonly string[]
  /** 5 digits. */
  readonly postcode?: string | undefined
  /** Name of the commune. */
  readonly commune: string
  /** INSEE code of the commune of today. */
  readonly communeCode?: string | undefined
  /** `59`, `2A`, `974`. */
  readonly department: string
  readonly coordinates?: Coordinates | undefined
  /** Digits only, the first one first: `0233671234`, `3646`, `+689…`. */
  readonly phones: readonly string[]
  readonly email?: string | undefined
  readonly website?: string | undefined
  /** Opening hours in the syntax `opening_hours` of OpenStreetMap; none: they are not known. */
  readonly hours?: string | undefined
  readonly appointment?: Appointment | undefined
  /** A bus, or a team that goes from commune to commune: the address is not always where it is. */
  readonly isItinerant?: boolean | undefined
  readonly access?: Access | undefined
  /** What the source adds, in French. */
  readonly note?: string | undefined
  /** How to get there by public transport: the operator's own words, in French. */
  readonly howToGet?: string | undefined
  /** Where the accessible entrance is: the operator's own words, in French. */
  readonly entrance?: string | undefined
  /** Id of a place that stands before and seems to be the same: name or phone, and address. */
  readonly duplicateOf?: string | undefined
}

/** Where places come from. */
export interface Source {
  readonly id: string
  /** As it is to be named: « Liste des France services, ANCT ». */
  readonly name: string
  readonly licence: string
  /** Day or month of the data: `2024-08-01`, `2024-08`. */
  readonly date: string
}

/** Every place that a kiosk knows. */
export interface Directory {
  readonly format: 'parcours-directory'
  readonly version: 1
  /** The places are invented: they must be shown as such. */
  readonly isDemo?: boolean | undefined
  readonly sources: readonly Source[]
  readonly places: readonly Place[]
}

const text = z.string().check(z.minLength(1), z.maxLength(1000))
const line = z.string().check(z.minLength(1), z.maxLength(300))
const maybe = z.optional(text)

const coordinates = z.strictObject({
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
})

const place = z.strictObject({
  id: line,
  source: line,
  kind: z.enum(placeKinds),
  name: line,
  address: z.array(line),
  postcode: z.optional(z.string().check(z.regex(/^\d{5}$/))),
  commune: line,
  communeCode: z.optional(z.string().check(z.regex(/^\d[\dAB]\d{3}$/))),
  department: z.string().check(z.regex(/^(\d{2}|2[AB]|9[78]\d)$/)),
  coordinates: z.optional(coordinates),
  phones: z.array(z.string().check(z.regex(/^\+?\d{2,15}$/))),
  email: maybe,
  website: maybe,
  hours: maybe,
  appointment: z.optional(z.enum(['only', 'possible', 'no'])),
  isItinerant: z.optional(z.boolean()),
  access: z.optional(z.enum(['full', 'help', 'none'])),
  note: maybe,
  howToGet: maybe,
  entrance: maybe,
  duplicateOf: z.optional(line),
})

const source = z.strictObject({
  id: line,
  name: line,
  licence: line,
  date: z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/)),
})

const directory = z.strictObject({
  format: z.literal('parcours-directory'),
  version: z.literal(1),
  isDemo: z.optional(z.boolean()),
  sources: z.array(source),
  places: z.array(place),
})

/** What is wrong with a directory: `message` is the path of the field, and what is expected there. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError'
  /** Path of the field: `places.12.phones.0`. */
  readonly field: string
  /** Id of the place that has it; undefined where it is not one of a place. */
  readonly place: string | undefined

  constructor(field: string, reason: string, place?: string) {
    super(`${field}: ${reason}`)
    this.field = field
    this.place = place
  }
}

/**
 * Opens a directory.
 * @param raw the parsed JSON
 * @throws DirectoryError naming the field, when it is not a directory of this version, two places share an id, or a
 *   source is missing.
 */
export function readDirectory(raw: unknown): Directory {
  const read = z.safeParse(directory, raw)
  if (!read.success) {
    const { path = [], message = '' } = read.error.issues[0] ?? {}
    throw new DirectoryError(path.join('.') || 'directory', message, idAt(raw, path))
  }
  const sources = new Set(read.data.sources.map(({ id }) => id))
  const ids = new Set<string>()
  for (const [index, { id, source: from }] of read.data.places.entries()) {
    if (ids.has(id)) throw new DirectoryError(`places.${index}.id`, `"${id}" stands twice`, id)
    if (!sources.has(from))
      throw new DirectoryError(`places.${index}.source`, `there is no source "${from}"`, id)
    ids.add(id)
  }
  return read.data
}

const placeWithId = z.object({ id: z.string() })

/** The id of the place that a path leads into, where it has one. */
function idAt(raw: unknown, [list, index]: readonly PropertyKey[]): string | undefined {
  if (list !== 'places' || typeof index !== 'number') return undefined
  const places = z.safeParse(z.object({ places: z.array(z.unknown()) }), raw).data?.places
  return z.safeParse(placeWithId, places?.[index]).data?.id
}
