/**
 * `parcours schema`: JSON Schemas of the catalogue's files, so that an editor completes and underlines.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileCatalogue } from '../build/compile.ts'
import { isRecord } from '../build/conditions.ts'
import type { Ids } from '../build/jsonSchema.ts'
import { jsonSchemas } from '../build/jsonSchema.ts'
import { organismsFile, placesFile } from '../build/schema.ts'
import { checkShape } from '../build/shape.ts'
import { Report, readSource } from '../build/source.ts'
import { FRENCH, readShared } from '../build/words.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf, GENERATED, success, UsageError } from './command.ts'
import type { Options } from './main.ts'

/** Where the schemas are written without `--out`. `parcours new` points to it. */
export const SCHEMAS = join(GENERATED, 'schema')

/** Writes one schema for each kind of file. */
export function schema(operands: readonly string[], options: Options, surroundings: Surroundings): Outcome {
  if (operands.length > 0)
    throw new UsageError('schema: takes no operand. Example: parcours schema --out DIR')
  const out = options.out === GENERATED ? SCHEMAS : options.out
  const schemas = schemasOf(options.catalogue, dayOf(options.today, surroundings))
  mkdirSync(out, { recursive: true })
  for (const [file, one] of schemas) writeFileSync(join(out, file), `${JSON.stringify(one, null, 2)}\n`)
  return success(`${[...schemas.keys()].join(', ')}\n→ ${out}\n`)
}

/** The schemas of a catalogue, by file name. */
export function schemasOf(root: string, today: string): ReturnType<typeof jsonSchemas> {
  const { catalogue, leftOut, texts } = compileCatalogue(root, today)
  if (!catalogue) throw new UsageError('The catalogue cannot be compiled. Run "npx parcours check".')
  const steps = [...catalogue.steps.map(({ id }) => id), ...leftOut]
  return jsonSchemas(catalogue, { ...sharedIds(root), steps, texts: [...texts.keys()] })
}

function sharedIds(root: string): Pick<Ids, 'organisms' | 'places' | 'documents'> {
  // Mistakes are for `parcours check`: what cannot be read proposes nothing.
  const report = new Report()
  const read = <T>(file: string, use: Parameters<typeof checkShape<T>>[0]): T | null => {
    const source = readSource(root, file, report)
    return source && checkShape(use, source, report)
  }
  const { documents } = readShared(root, FRENCH, report).tree
  return {
    organisms: read('organisms.yaml', organismsFile)?.organisms ?? [],
    places: read('places.yaml', placesFile)?.places ?? [],
    documents: isRecord(documents) ? Object.keys(documents) : [],
  }
}
