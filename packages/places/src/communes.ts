/**
 * From what a visitor types to a commune: by postcode, or by letters.
 */
import { type Comparable, comparable, matchOf, readingsOf, wordsOf } from './names.ts'
import type { Commune, CommuneIndex, Shard } from './shards.ts'

/** A list longer than this cannot be read standing. */
export const MOST_SHOWN = 7

/** What was found. */
export interface Found {
  /** 7 or fewer, the best first. */
  readonly communes: readonly Commune[]
  /** More than 7 fit: the visitor must type more. `communes` are then the best 7. */
  readonly hasMore: boolean
}

/** Department of an INSEE commune code: 2 characters, 3 overseas. */
export function departmentOfCode(code: string): string {
  return code.slice(0, /^9[78]/.test(code) ? 3 : 2)
}

/** The commune of today that a code lies in: an arrondissement of Paris, Lyon or Marseille belongs to its city. */
export function wholeCommune(code: string): string {
  if (/^751\d\d$/.test(code)) return '75056'
  if (/^6938[1-9]$/.test(code)) return '69123'
  return /^132\d\d$/.test(code) ? '13055' : code
}

/**
 * The departments where a postcode may lie: not always that of its first digits. Corsica has two.
 * @param postcode 5 digits, or the first 2 (3 overseas)
 * @returns none when no commune has such a postcode.
 */
export function departmentsOfPostcode({ prefixes }: CommuneIndex, postcode: string): readonly string[] {
  return prefixes[departmentOfCode(postcode)] ?? []
}

/**
 * The communes of a postcode, by name. A large city is given by its arrondissements. Old communes are left out: a
 * postcode leads to communes of today.
 * @param shards the departments of `departmentsOfPostcode`
 */
export function communesOfPostcode(shards: readonly Shard[], postcode: string): Found {
  const found = shards.flatMap((shard) =>
    shard.communes.filter(({ kind, postcodes }) => kind !== 'old' && postcodes.includes(postcode)),
  )
  const parts = new Set(found.flatMap(({ kind, present }) => (kind === 'part' ? [present.code] : [])))
  return firstOf(found.filter(({ code }) => !parts.has(code)).sort(byName))
}

/** What narrows a search. */
export interface SearchOptions {
  /** Only communes of this postcode; old communes of a commune that has it too. */
  readonly postcode?: string
}

/**
 * The communes whose name answers some letters: accents, hyphens, « St », small words do not matter; the last word may
 * be unfinished. A number among the words is the department or the beginning of the postcode, or belongs to the name
 * (« Paris 5e »). Old communes are found by their own name, and name the present one.
 * @param typed at least 1 letter; nothing is found for less
 */
export function searchCommunes(
  shards: readonly Shard[],
  typed: string,
  { postcode }: SearchOptions = {},
): Found {
  const readings = readingsOf(typed)
  const numbers = readings.flatMap((words) => words.filter(isNumber))
  const letters = readings.map((words) => comparable(words.filter((word) => !isNumber(word))))
  const ranked = shards.flatMap(({ communes }) =>
    communes.flatMap((commune) => {
      if (postcode !== undefined && !commune.postcodes.includes(postcode)) return []
      const name = nameOf(commune)
      const ranks = letters.flatMap((reading) => matchOf(name, reading) ?? [])
      const rank = ranks.length > 0 ? Math.min(...ranks) : null
      return rank !== null && numbers.every((number) => hasNumber(commune, number)) ? [{ commune, rank }] : []
    }),
  )
  return firstOf(ranked.sort(nearest).map(({ commune }) => commune))
}

const isNumber = (word: string): boolean => /^\d+$|^2[AB]$/.test(word)

/** The number is that of the department, begins a postcode, or belongs to the name. */
function hasNumber(commune: Commune, number: string): boolean {
  const { department, postcodes } = commune
  const begins = (one: string): boolean => one.startsWith(number)
  return number === department || postcodes.some(begins) || nameOf(commune).words.some(begins)
}

/**
 * The commune of an INSEE code, among departments that are open; undefined when its department is not.
 * A code that a commune of today shares with an old one gives the one of today.
 */
export function communeOfCode(shards: readonly Shard[], code: string): Commune | undefined {
  const all = shards
    .find(({ department }) => department === departmentOfCode(code))
    ?.communes.filter((commune) => commune.code === code)
  return all?.find(({ kind }) => kind !== 'old') ?? all?.[0]
}

/** The code that stands for a choice: that of the commune of today, or of the arrondissement. */
export function codeOfChoice({ kind, code, present }: Commune): string {
  return kind === 'part' ? code : present.code
}

interface Ranked {
  readonly commune: Commune
  readonly rank: number
}

/** At the same rank a commune of today comes before its parts, and those before old communes. */
const KINDS = { now: 0, part: 1, old: 2 } as const

/** Then the shorter name: it is nearer to what was typed. */
function nearest(a: Ranked, b: Ranked): number {
  const isPart = a.commune.kind === 'part'
  return (
    a.rank - b.rank ||
    KINDS[a.commune.kind] - KINDS[b.commune.kind] ||
    (isPart ? 0 : a.commune.name.length - b.commune.name.length) ||
    byName(a.commune, b.commune)
  )
}

const collator = new Intl.Collator('fr', { numeric: true })

function byName(a: Commune, b: Commune): number {
  return collator.compare(a.name, b.name) || (a.department < b.department ? -1 : 1)
}

const known = new WeakMap<Commune, Comparable>()

function nameOf(commune: Commune): Comparable {
  const name = known.get(commune) ?? comparable(wordsOf(commune.name))
  known.set(commune, name)
  return name
}

function firstOf(communes: readonly Commune[]): Found {
  return { communes: communes.slice(0, MOST_SHOWN), hasMore: communes.length > MOST_SHOWN }
}
