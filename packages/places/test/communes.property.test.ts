/**
 * What holds for every commune of France.
 */
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  codeOfChoice,
  communesOfPostcode,
  departmentsOfPostcode,
  MOST_SHOWN,
  type Shard,
  searchCommunes,
} from '../src/index.ts'
import { france, index } from './communesFixture.ts'

/** The long run looks at each of them; the short one at one in eight. */
const sample = <T>(all: readonly T[]): readonly T[] =>
  process.env.PARCOURS_FULL === '1' ? all : all.filter((_, at) => at % 8 === 0)

interface Official {
  readonly code: string
  readonly nom: string
  readonly type: string
  readonly codesPostaux?: readonly string[]
  readonly chefLieu?: string
  readonly commune?: string
}

const official = createRequire(import.meta.url)(
  '@etalab/decoupage-administratif/data/communes.json',
) as readonly Official[]
const isNow = ({ type, codesPostaux = [] }: Official) =>
  type === 'commune-actuelle' && codesPostaux.length > 0
const CITIES = ['75056', '69123', '13055']
const byDepartment = new Map(france.map((shard) => [shard.department, shard]))
const shardsOf = (postcode: string): readonly Shard[] =>
  departmentsOfPostcode(index, postcode).flatMap((department) => byDepartment.get(department) ?? [])
const departments = new Map(
  france.flatMap((shard) =>
    shard.communes.flatMap(({ code, kind }) => (kind === 'old' ? [] : [[code, shard] as const])),
  ),
)
/** The department of a commune of today, or of an arrondissement. */
const shardOf = (code: string): Shard => {
  const shard = departments.get(code)
  if (shard === undefined) throw new Error(`No department has ${code}`)
  return shard
}

test('every commune is found by each of its postcodes; where there are more than 7, by its letters too', () => {
  const lost = official.filter(isNow).flatMap(({ code, nom, codesPostaux = [] }) =>
    codesPostaux.flatMap((postcode) => {
      const shards = shardsOf(postcode)
      const { communes, hasMore } = communesOfPostcode(shards, postcode)
      const found = hasMore ? searchCommunes(shards, nom, { postcode }).communes : communes
      const isThere = found.some(
        (one) => one.code === code || (CITIES.includes(code) && one.present.code === code),
      )
      return isThere && found.length <= MOST_SHOWN ? [] : [`${postcode} ${nom}`]
    }),
  )
  expect(lost).toEqual([])
})

test('every name, old ones too, finds its commune in its department', () => {
  const named = official.filter((one) => one.type !== 'commune-actuelle' || isNow(one))
  const lost = sample(named).filter(({ code, nom, type, chefLieu, commune }) => {
    const present = chefLieu ?? commune ?? code
    const { communes } = searchCommunes([shardOf(present)], nom)
    const wanted = type === 'arrondissement-municipal' ? code : present
    return !communes.some((one) => codeOfChoice(one) === wanted)
  })
  expect(lost.map(({ code, nom }) => `${code} ${nom}`)).toEqual([])
})

test('a homonym of the whole country is found with the number of its department', () => {
  const counts = Map.groupBy(official.filter(isNow), ({ nom }) => nom)
  const many = [...counts.values()].filter((same) => same.length > MOST_SHOWN).flat()
  expect(many.length).toBeGreaterThan(100)
  for (const { code, nom } of sample(many)) {
    const { department } = shardOf(code)
    const { communes } = searchCommunes(france, `${nom} ${department}`)
    expect(communes.map((one) => one.code)).toContain(code)
  }
})

test('whatever is typed, at most 7 are shown, and each answers what was typed', () => {
  const typed = fc.string({ unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ éÉ'-0123456789") })
  fc.assert(
    fc.property(typed, (text) => {
      const { communes, hasMore } = searchCommunes(france.slice(0, 12), text)
      expect(communes.length).toBeLessThanOrEqual(MOST_SHOWN)
      if (hasMore) expect(communes).toHaveLength(MOST_SHOWN)
    }),
    { numRuns: 200 },
  )
})

test('typing on never loses the commune that is typed, where the list is whole', () => {
  const communes = france.flatMap((shard) => shard.communes.map((commune) => ({ shard, commune })))
  fc.assert(
    fc.property(
      fc.constantFrom(...communes),
      fc.integer({ min: 1, max: 12 }),
      ({ shard, commune }, length) => {
        const { communes: found, hasMore } = searchCommunes([shard], commune.name.slice(0, length))
        expect(hasMore || found.includes(commune)).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})
