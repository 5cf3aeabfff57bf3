/**
 * The official list of communes, ready to answer an import: by INSEE code, and by name with postcode.
 */
import { departmentOfCode, wholeCommune } from '../communes.ts'
import type { Coordinates } from '../directory/directory.ts'
import { wordsOf } from '../names.ts'
import type { Commune, Shard } from '../shards.ts'

/** Where a place is, once the list of communes has been asked. */
export type Found = FoundCommune &
  (
    | {
        /** `code`: as written. `old`: that of a commune that was joined to another. `name`: the code does not exist. */
        readonly by: 'code' | 'old' | 'name'
      }
    /** The name and the postcode are both those of another commune than the code, which is that of `written`. */
    | { readonly by: 'other'; readonly written: string }
  )

/** The commune of today, or the arrondissement. */
interface FoundCommune {
  readonly code: string
  readonly name: string
  readonly department: string
}

/** Answers where a place is. */
export interface CommuneBook {
  /** By name and postcode where both are those of one commune, else by code; null when neither leads to one. */
  readonly find: (code: string, name: string, postcode: string) => Found | null
  /** Department of a postcode, when it lies in one only. */
  readonly departmentOf: (postcode: string) => string | null
  /** Where a commune is, as far as it is known; null when it is not. */
  readonly roughlyAt: (code: string) => Roughly | null
}

/** A rough point of a commune. */
export interface Roughly {
  readonly point: Coordinates
  /** It is that of the commune itself: no other shares it, nor one of its postcodes. Else that of the country around. */
  readonly isOwn: boolean
}

/** Reads the shards of all departments. */
export function communeBook(shards: readonly Shard[]): CommuneBook {
  const byCode = new Map<string, Commune>()
  const byPostcode = new Map<string, Commune[]>()
  for (const commune of shards.flatMap(({ communes }) => communes)) {
    // A commune of today may share its code with an old one.
    if (commune.kind !== 'old' || !byCode.has(commune.code)) byCode.set(commune.code, commune)
    for (const postcode of commune.postcodes) {
      const known = byPostcode.get(postcode)
      if (known) known.push(commune)
      else byPostcode.set(postcode, [commune])
    }
  }
  const roughlyAt = roughPoints(byCode, byPostcode)
  return {
    roughlyAt,
    find: (code, name, postcode) => {
      const own = byCode.get(code.toUpperCase())
      const named = byName(name, byPostcode.get(postcode))
      if (own === undefined) return named && { ...named, by: 'name' }
      const coded = foundOf(own)
      // An arrondissement and its city are one place, and so are an old commune and that of today.
      if (named === null || wholeCommune(named.code) === wholeCommune(coded.code))
        return { ...coded, by: own.kind === 'old' ? 'old' : 'code' }
      return { ...named, by: 'other', written: coded.name }
    },
    departmentOf: (postcode) => {
      const departments = new Set((byPostcode.get(postcode) ?? []).map(({ department }) => department))
      return departments.size === 1 ? ([...departments][0] ?? null) : null
    },
  }
}

function roughPoints(
  byCode: ReadonlyMap<string, Commune>,
  byPostcode: ReadonlyMap<string, readonly Commune[]>,
): CommuneBook['roughlyAt'] {
  const users = new Map<string, Set<string>>()
  const keyOfPoint = ({ latitude, longitude }: Coordinates): string => `${latitude} ${longitude}`
  for (const { about, present } of byCode.values()) {
    if (about === undefined) continue
    const key = keyOfPoint(about)
    users.set(key, (users.get(key) ?? new Set()).add(present.code))
  }
  return (code) => {
    const { about, postcodes = [] } = byCode.get(code) ?? {}
    if (about === undefined) return null
    const neighbours = postcodes.flatMap((postcode) => byPostcode.get(postcode) ?? [])
    const isOwn =
      users.get(keyOfPoint(about))?.size === 1 &&
      new Set(neighbours.map(({ present }) => present.code)).size === 1
    return { point: about, isOwn }
  }
}

/** The one commune of this name among those of a postcode. */
function byName(name: string, all: readonly Commune[] = []): FoundCommune | null {
  const wanted = keyOf(name)
  const same = all.filter((one) => keyOf(one.name) === wanted).map(foundOf)
  const codes = new Set(same.map(({ code }) => code))
  return wanted !== '' && codes.size === 1 ? (same[0] ?? null) : null
}

function foundOf(commune: Commune): FoundCommune {
  const { code, name } = commune.kind === 'old' ? commune.present : commune
  return { code, name, department: departmentOfCode(code) }
}

/** A name that can be compared: « St Étienne CEDEX » is « SAINT ETIENNE ». */
function keyOf(name: string): string {
  return wordsOf(name.replace(/\s+cedex.*$/i, '')).join(' ')
}
