export { formatDate, type IsoDate, monthNames, parseDate, weekdayName } from './dates.ts'
export { formatNumber, formatPhone, isolate } from './format.ts'
export { createI18n, type StringLoader, type Strings, type Translator } from './i18n.ts'
export {
  isLanguageCode,
  type Language,
  type LanguageCode,
  languageOf,
  languages,
  sourceLanguage,
} from './languages.ts'
export { bindPunctuation, bindTree } from './punctuation.ts'
export { type StringKey, type Translate, useWords } from './useWords.ts'
export { WordsProvider, type WordsProviderProps } from './WordsProvider.ts'
