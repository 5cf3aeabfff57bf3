/**
 * Why a code cannot be read. The phone words each kind in the language of the reader.
 */

/**
 * - `damaged`: a code of ours, but a part of it is missing or changed.
 * - `foreign`: not a code of ours, or one of another catalogue.
 * - `future`: made by a later version of Parcours.
 * - `old`: made by a version that can no longer be read.
 */
export type CodeErrorKind = 'damaged' | 'foreign' | 'future' | 'old'

/** A code cannot be read, or a case cannot be written as a code. The message is for developers and holds no answer. */
export class CodeError extends Error {
  readonly kind: CodeErrorKind
  constructor(kind: CodeErrorKind, message: string) {
    super(message)
    this.name = 'CodeError'
    this.kind = kind
  }
}
