import { type Directory, DirectoryError, readDirectory } from '@parcours/places'
import type { JsonFault } from '@parcours/places/json'

/** Why a directory cannot be read: for the technical page, which words it for the operator. */
export type DirectoryProblem =
  /** `status`: what the server answered; null where it did not. */
  | { readonly kind: 'unreachable'; readonly status: number | null }
  /** `fault`: where the text is broken; null where that is not found. */
  | { readonly kind: 'notJson'; readonly fault: JsonFault | null }
  /** The server has no such file. */
  | { readonly kind: 'missing' }
  /** `field`: path in the file. `place`: id of the place that has it. */
  | { readonly kind: 'field'; readonly field: string; readonly place: string | undefined }

/** A directory was not read. */
export class PlacesError extends Error {
  override readonly name = 'PlacesError'
  readonly problem: DirectoryProblem

  constructor(problem: DirectoryProblem) {
    super(`Directory: ${JSON.stringify(problem)}`)
    this.problem = problem
  }
}

/**
 * Reads the text of a directory of places.
 * @throws PlacesError `notJson` or `field`
 */
export async function readPlacesText(text: string): Promise<Directory> {
  try {
    return readDirectory(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) {
      const { jsonFault } = await import('@parcours/places/json')
      throw new PlacesError({ kind: 'notJson', fault: jsonFault(text) })
    }
    if (!(error instanceof DirectoryError)) throw error
    const { field, place } = error
    throw new PlacesError({ kind: 'field', field, place })
  }
}
