import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readIndex, readShard, type Shard } from '../src/index.ts'

const folder = fileURLToPath(new URL('../generated/communes/', import.meta.url))
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}${file}`, 'utf8'))

/** The index, as it was built. */
export const index = readIndex(read('index.json'))

/** Every department, as it was built. */
export const france: readonly Shard[] = readdirSync(folder)
  .filter((file) => file !== 'index.json')
  .map((file) => readShard(read(file)))

/** Some departments. */
export const shardsOf = (...departments: readonly string[]): readonly Shard[] =>
  france.filter(({ department }) => departments.includes(department))
