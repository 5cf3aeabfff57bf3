import type { LanguageCode } from '@parcours/i18n'
import { BookA } from 'lucide-react'
import { textLocale } from '../lib/textLocale.ts'
import { useLanguage } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import { useGlossary } from './GlossaryProvider.tsx'
import styles from './GlossaryTerm.module.css'

/** Props of `GlossaryTerm`. */
export interface GlossaryTermProps {
  /** The entry of the glossary. */
  readonly id: string
  /** The word as the sentence writes it. */
  readonly text: string
  /** Language of the word where it differs from the page: a French word in an Arabic sentence. */
  readonly language?: LanguageCode | undefined
}

/** A hard word in its sentence: pressing it opens its explanation. Plain text outside a `GlossaryProvider`. */
export function GlossaryTerm({ id, text, language }: GlossaryTermProps) {
  const { t } = useStrings()
  const pageLanguage = useLanguage()
  const glossary = useGlossary()
  const word = <span {...textLocale(language === pageLanguage ? undefined : language)}>{text}</span>
  if (glossary === null) return word
  return (
    <button
      type="button"
      className={styles.term}
      aria-label={t('glossaryTerm.name', { word: text })}
      aria-haspopup="dialog"
      onClick={() => glossary.open(id)}
    >
      {word}
      <BookA className={styles.icon} aria-hidden="true" />
    </button>
  )
}
