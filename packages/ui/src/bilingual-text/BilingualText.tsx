import type { LanguageCode } from '@parcours/i18n'
import { FrenchWords } from '../lib/FrenchWords.tsx'
import { textLocale } from '../lib/textLocale.ts'
import { useLanguage } from '../locale-provider/index.ts'
import styles from './BilingualText.module.css'

/** Props of `BilingualText`. */
export interface BilingualTextProps {
  /** The text in the visitor's language. */
  text: string
  /** Language of the text where it differs from the page: French, while a translation is missing. */
  language?: LanguageCode | undefined
  /** The official French term, as the visitor will read and show it at a desk. */
  french: string
}

/**
 * A text in the visitor's language, with the official French term beside it.
 * In French the term is not said twice: the text alone is shown.
 */
export function BilingualText({ text, french, language }: BilingualTextProps) {
  const pageLanguage = useLanguage()
  const own = (
    <span className={styles.text} {...textLocale(language)}>
      {language === undefined ? <FrenchWords text={text} /> : text}
    </span>
  )
  if (pageLanguage === 'fr' || text === french) return own
  return (
    <span className={styles.pair}>
      {own}{' '}
      <span className={styles.french}>
        <span lang="fr" dir="ltr">
          {french}
        </span>
      </span>
    </span>
  )
}
