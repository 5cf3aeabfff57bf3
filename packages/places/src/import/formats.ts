/**
 * The formats that are read, tried in this order. Each one is recognised by its fields, never by the name of the file.
 */
import { dila } from './dila.ts'
import type { Format, Raw } from './draft.ts'
import { franceServices } from './franceServices.ts'
import { mediation } from './mediation.ts'
import { operator } from './operator.ts'

const formats: readonly Format[] = [franceServices, dila, mediation, operator]

/** The format of a row or an object; undefined when none knows it. */
export function formatOf(raw: Raw): Format | undefined {
  return formats.find(({ recognises }) => recognises(raw))
}
