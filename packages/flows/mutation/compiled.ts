/**
 * In a mutation run, stands for `src/build/compile.ts`.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CatalogueJson } from '../src/engine/types.ts'

const file = fileURLToPath(new URL('../generated/catalogue.json', import.meta.url))

/** The catalogue of the last build, whatever folder is asked. */
export function compileCatalogue(): {
  readonly catalogue: CatalogueJson
  readonly leftOut: readonly string[]
} {
  return { catalogue: JSON.parse(readFileSync(file, 'utf8')) as CatalogueJson, leftOut: [] }
}
