export {
  formatDate,
  formatNumber,
  formatPhone,
  type IsoDate,
  isolate,
  monthNames,
  parseDate,
} from './format.ts'
export { createI18n, type StringLoader, type StringResources, type Strings, type Translator } from './i18n.ts'
export {
  isLanguageCode,
  type Language,
  type LanguageCode,
  languageOf,
  languages,
  sourceLanguage,
} from './languages.ts'
