/**
 * The official list of communes, ready to answer an import: by INSEE code, and by name with postcode.
 */
import { departmentOfCode } from '../communes.ts'
import type { Coordinates } from '../directory/directory.ts'
import { wordsOf } from '../names.ts'
import type { Commune, Shard } from '../shards.ts'

/** Where a place is, once the list of communes has been asked. */
export interface Found {
  /** The commune of today, or the arrondissement. */
  readonly code: string
  readonly name: string
  readonly department: string
  /** `code`: as written. `old`: the code is of a commune that was joined to another. `name`: the code does not exist. */
  readonly by: 'code' | 'old' | 'name'
}

/** Answers where a place is. */
export interface CommuneBook {
  /** By code, else by name and postcode; null when neither leads to one commune. */
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
      if (own) return foundOf(own, own.kind === 'old' ? 'old' : 'code')
      const wanted = keyOf(name)
      const same = (byPostcode.get(postcode) ?? []).filter((one) => keyOf(one.name) === wanted)
      const codes = new Set(same.map((one) => foundOf(one, 'name').code))
      return wanted !== '' && codes.size === 1 && same[0] ? foundOf(same[0], 'name') : null
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

function foundOf(commune: Commune, by: Found['by']): Found {
  const { code, name } = commune.kind === 'old' ? commune.present : commune
  return { code, name, department: departmentOfCode(code), by }
}

/** A name that can be compared: « St Étienne CEDEX » is « SAINT ETIENNE ». */
function keyOf(name: string): string {
  return wordsOf(name.replace(/\s+cedex.*$/i, '')).join(' ')
}
