/** A language the product speaks: how it is written, formatted and voiced. */
export interface Language {
  /** Code used in file names and in `lang` attributes (BCP 47, primary subtag). */
  readonly code: string
  /** The language's name in itself: what its readers look for. */
  readonly name: string
  /** « Commencer », in the language itself: the only word a reader of it must find before the language is chosen. */
  readonly begin: string
  readonly dir: 'ltr' | 'rtl'
  /** ISO 15924 script: decides the font. */
  readonly script: 'Latn' | 'Arab'
  /** Locale for Intl. Arabic keeps Latin digits: those of the papers and phones of France. */
  readonly intl: string
  /** BCP 47 prefix that a speech voice must have to read this language. */
  readonly voice: string
}

const languageTable = {
  fr: {
    code: 'fr',
    name: 'Français',
    begin: 'Commencer',
    dir: 'ltr',
    script: 'Latn',
    intl: 'fr-FR',
    voice: 'fr',
  },
  ar: {
    code: 'ar',
    name: 'العربية',
    begin: 'ابدأ',
    dir: 'rtl',
    script: 'Arab',
    intl: 'ar-u-nu-latn',
    voice: 'ar',
  },
  en: { code: 'en', name: 'English', begin: 'Start', dir: 'ltr', script: 'Latn', intl: 'en-GB', voice: 'en' },
} as const satisfies Record<string, Language>

/** Codes of the languages of the product. */
export type LanguageCode = keyof typeof languageTable

/** The language that everything is written in first, and that is shown where a translation is missing. */
export const sourceLanguage = 'fr' satisfies LanguageCode

/** Every language, in the order of the language picker. */
export const languages: readonly (Language & { readonly code: LanguageCode })[] = Object.values(languageTable)

/** Whether a text is the code of a language of the product. */
export function isLanguageCode(code: string): code is LanguageCode {
  return Object.hasOwn(languageTable, code)
}

/** The language of a code. Total: the type leaves no unknown code. */
export function languageOf(code: LanguageCode): Language {
  return languageTable[code]
}
