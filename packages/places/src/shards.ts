/**
 * The files of communes as `bin/communes.mjs` writes them: one a department, and an index.
 */
import * as z from 'zod/mini'
import type { Coordinates } from './directory/directory.ts'

/** `now`: a commune of today. `old`: a part of one, that keeps its name. `part`: an arrondissement of a large city. */
export type CommuneKind = 'now' | 'old' | 'part'

/** A place that a visitor may name. */
export interface Commune {
  /** INSEE code, 5 characters. An old commune may share the code of the present one. */
  readonly code: string
  readonly name: string
  readonly kind: CommuneKind
  /** 5 digits each; those of the present commune where an old one has none of its own. */
  readonly postcodes: readonly string[]
  /** Department: `59`, `2A`, `974`. */
  readonly department: string
  readonly departmentName: string
  /** The commune that it belongs to today. For a commune of today: itself. */
  readonly present: { readonly code: string; readonly name: string }
  /** Where it is, roughly: the middle of its postcode, else of its arrondissement. Degrees. */
  readonly about?: Coordinates | undefined
}

/** The communes of one department. */
export interface Shard {
  readonly department: string
  /** Name of the department. */
  readonly name: string
  /** Where the list comes from, and of which year. */
  readonly source: string
  readonly year: string
  readonly communes: readonly Commune[]
}

/** Which departments to open for a postcode, and their names. */
export interface CommuneIndex {
  readonly source: string
  readonly year: string
  /** Names of the departments, by code. */
  readonly departments: Readonly<Record<string, string>>
  /** Departments by the first 2 digits of a postcode, 3 overseas. */
  readonly prefixes: Readonly<Record<string, readonly string[]>>
}

const text = z.string()
const line = z.union([
  z.tuple([text, text, text]),
  z.tuple([text, text, text, z.enum(['old', 'part']), text]),
])
const origin = { source: text, year: text }
const shardFile = z.object({
  ...origin,
  department: text,
  name: text,
  communes: z.array(line),
  points: z.record(text, z.tuple([z.number(), z.number()])),
})
const indexFile = z.object({
  ...origin,
  departments: z.record(text, text),
  prefixes: z.record(text, z.array(text)),
})

/**
 * Opens the file of a department.
 * @param raw the parsed JSON
 * @throws when it is not such a file.
 */
export function readShard(raw: unknown): Shard {
  const { communes: lines, department, name, points, source, year } = z.parse(shardFile, raw)
  const presentOnes = new Map(lines.flatMap((one) => (one.length === 3 ? [[one[0], one] as const] : [])))
  const communes = lines.map((one): Commune => {
    const [code, own, postcodes] = one
    const [presentCode, presentName, presentPostcodes] = presentOnes.get(one[4] ?? code) ?? one
    const codes = (postcodes || presentPostcodes).split(' ')
    const [latitude, longitude] = points[codes[0] ?? ''] ?? []
    return {
      code,
      name: own,
      kind: one[3] ?? 'now',
      postcodes: codes,
      department,
      departmentName: name,
      present: { code: presentCode, name: presentName },
      about: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    }
  })
  return { department, name, source, year, communes }
}

/**
 * Opens the index.
 * @param raw the parsed JSON
 * @throws when it is not the index.
 */
export function readIndex(raw: unknown): CommuneIndex {
  return z.parse(indexFile, raw)
}
