/**
 * The list of communes from the files of the project: for commands, not for a page.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readShard, type Shard } from '../shards.ts'

const folder = fileURLToPath(new URL('../../generated/communes/', import.meta.url))

/** Every department; null while the list was not built. */
export function readShards(): readonly Shard[] | null {
  if (!existsSync(folder)) return null
  return readdirSync(folder)
    .filter((file) => file !== 'index.json')
    .map((file) => readShard(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
}
