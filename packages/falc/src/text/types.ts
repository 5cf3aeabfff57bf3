/** What a piece of text is to the rules. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'ordinal'
  | 'date'
  | 'time'
  | 'phone'
  | 'url'
  | 'placeholder'
  | 'symbol'

/** A piece of text between two offsets of the source. `l’aide` is two tokens and one word: the second is glued. */
export type Token = {
  readonly kind: TokenKind
  /** As written. */
  readonly text: string
  /** Lower case, with straight apostrophes and plain hyphens. */
  readonly norm: string
  readonly start: number
  readonly end: number
  /** True when it belongs to the same written word as the token before it. */
  readonly glued: boolean
}

export type Sentence = {
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  /** Written words: an elision, an amount, a date in figures or a phone number counts as one. */
  readonly words: number
}

export type BlockKind = 'heading' | 'paragraph' | 'bullet' | 'cell'

export type Block = {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
  /** Level of a heading (1 to 6), or depth of a bullet (1 for the first). */
  readonly level: number
  /** Blocks of one list share a number; 0 outside lists. */
  readonly list: number
  readonly sentences: readonly Sentence[]
}

export type TextFormat = 'text' | 'markdown' | 'html'

/** A text made ready for the rules. Offsets are those of `source`. */
export type TextDocument = {
  readonly source: string
  /** The source with markup blanked out, letter for letter. */
  readonly prose: string
  readonly format: TextFormat
  readonly blocks: readonly Block[]
}
