/**
 * What a list is read into, whichever way it is written.
 */
import type { Raw } from './draft.ts'
import type { RemarkCode } from './report.ts'

/** Where a row or an object stands; `record` is the number of an object in its list, from 1. */
interface ItemPlace {
  readonly line: number
  readonly record?: number
}

/** A row or an object, or what was wrong with it. */
export type Item = ItemPlace &
  (
    | { readonly raw: Raw }
    | {
        readonly id?: string | undefined
        readonly code: RemarkCode
        readonly values?: Readonly<Record<string, string>>
      }
  )

/** Up to where a list was read that does not end as it should. */
export function lastRead(what: 'fiche' | 'ligne', number: number): string {
  return number === 0 ? 'Rien n’est lu.' : `Dernière ${what} lue : ${number}.`
}
