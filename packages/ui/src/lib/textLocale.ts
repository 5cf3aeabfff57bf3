import { type LanguageCode, languageOf } from '@parcours/i18n'

/** `lang` and `dir` of a text in another language than the page: a voice reads it right, and its order is kept. */
export function textLocale(language: LanguageCode | undefined): { lang?: LanguageCode; dir?: 'ltr' | 'rtl' } {
  return language === undefined ? {} : { lang: language, dir: languageOf(language).dir }
}
