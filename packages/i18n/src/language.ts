/** A language the product speaks: how it is written, formatted and voiced. Declared in `languages/<code>.json`. */
export interface Language {
  /** Code used in file names and in `lang` attributes (BCP 47). In the declaration: the name of the file. */
  readonly code: string
  /** The language's name in itself: what its readers look for. */
  readonly name: string
  /** « Commencer », in the language itself: the only word a reader of it must find before the language is chosen. */
  readonly begin: string
  readonly dir: 'ltr' | 'rtl'
  /** ISO 15924 script: decides the font. */
  readonly script: string
  /** Locale for Intl. Arabic keeps Latin digits: those of the papers and phones of France. */
  readonly intl: string
  /** BCP 47 prefix that a speech voice must have to read this language. */
  readonly voice: string
  /** How the first day of a month is written, where it is no plain « 1 »: « 1er ». */
  readonly firstOfMonth?: string
  /** Names of the 12 months, January first, where those of Intl are not understood by all readers. */
  readonly months?: readonly string[]
}
