import {
  type Commune,
  type CommuneIndex,
  communeOfCode,
  communesOfPostcode,
  departmentsOfPostcode,
  type Found,
  readIndex,
  readShard,
  type Shard,
  searchCommunes,
} from '@parcours/places'

/** Every commune of France, ready to be searched. */
export interface Communes {
  readonly index: CommuneIndex
  readonly shards: readonly Shard[]
}

const files = import.meta.glob<{ default: unknown }>([
  '../../../../packages/places/generated/communes/*.json',
  '!../../../../packages/places/generated/communes/index.json',
])

let loaded: Communes | null = null
let loading: Promise<Communes> | null = null

async function fetchAll(): Promise<Communes> {
  const [index, ...shards] = await Promise.all([
    import('../../../../packages/places/generated/communes/index.json'),
    ...Object.values(files).map((load) => load()),
  ])
  loaded = {
    index: readIndex(index.default),
    shards: shards.map((shard) => readShard(shard.default)),
  }
  return loaded
}

/**
 * The communes: fetched once, when a question needs them. All departments at once: the files that a machine fetches
 * must not tell where its visitor lives.
 * @throws when a file is missing. The next call tries again.
 */
export function loadCommunes(): Promise<Communes> {
  loading ??= fetchAll().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

/** Whether the communes were fetched. */
export const communesAreThere = (): boolean => loaded !== null

/** The commune of an INSEE code; undefined while the communes are not loaded, or for a code that they lack. */
export function knownCommune(code: string): Commune | undefined {
  return loaded === null ? undefined : communeOfCode(loaded.shards, code)
}

/**
 * The name of the commune of an INSEE code; the code itself while the communes are not loaded (`useCommuneNames` brings
 * them where a case needs them).
 */
export function communeName(code: string): string {
  return knownCommune(code)?.name ?? code
}

/** How many digits a postcode has. */
export const postcodeLength = 5

/** What the visitor typed. */
export interface Typed {
  /** Digits of the postcode. */
  readonly postcode: string
  /** Letters of the name, or null while only the postcode is asked. */
  readonly name: string | null
}

/** The communes that answer what was typed, or null while too little was typed. */
export function findCommunes({ index, shards }: Communes, { postcode, name }: Typed): Found | null {
  const isWhole = postcode.length === postcodeLength
  if (name === null && !isWhole) return null
  if (!isWhole) return name === null || name.trim() === '' ? null : searchCommunes(shards, name)
  const departments = departmentsOfPostcode(index, postcode)
  const there = shards.filter(({ department }) => departments.includes(department))
  return name === null || name.trim() === ''
    ? communesOfPostcode(there, postcode)
    : searchCommunes(there, name, { postcode })
}
