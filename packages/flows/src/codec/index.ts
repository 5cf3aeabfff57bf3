/**
 * A case as a short code that fits in a QR code, and back. Loaded when a visitor takes the path along, not before.
 */
import order from '../../catalogue/code-order.json' with { type: 'json' }
import type { Catalogue } from '../engine/catalogue.ts'
import type { Case } from '../engine/types.ts'
import type { CodeExtras, DecodedCase } from './codec.ts'
import { decodeWith, encodeWith } from './codec.ts'

export type { CodeExtras, DecodedCase } from './codec.ts'
export type { CodeErrorKind } from './codeError.ts'
export { CodeError } from './codeError.ts'

/**
 * Writes a case as a code: about 60 to 140 characters out of `A-Z a-z 0-9 - _`, to stand after `#` in an address.
 * The same case gives the same code. It is not secret: whoever has the code can read the case.
 * @param given a case that `parseCase` accepts
 * @throws CodeError (`foreign`) when the case has a fact, step or event that `code-order.json` does not know
 */
export function encodeCase(catalogue: Catalogue, given: Case, extras: CodeExtras = {}): string {
  return encodeWith(order, catalogue, given, extras)
}

/**
 * Reads a code, of today or of an earlier catalogue, without the `#`.
 * @param text anything
 * @throws CodeError whose `kind` says why the text cannot be read
 */
export function decodeCase(catalogue: Catalogue, text: string): DecodedCase {
  return decodeWith(order, catalogue, text)
}
