import type { LanguageCode } from '@parcours/i18n'
import { ArrowRight } from 'lucide-react'
import { BilingualText } from '../bilingual-text/index.ts'
import { splitSentences } from '../lib/splitSentences.ts'
import { textLocale } from '../lib/textLocale.ts'
import { useLanguage } from '../locale-provider/index.ts'
import { Pictogram, type PictogramName } from '../pictogram/index.ts'
import styles from './ActionCard.module.css'

/** Props of `ActionCard`. */
export interface ActionCardProps {
  /** Where the card leads, in few words: the beginning of its accessible name, which is all its words. */
  label: string
  /** The official French term, shown beside the label in other languages. */
  french?: string | undefined
  /** One sentence more. */
  hint?: string | undefined
  /** Concept of the picture at the start of the card. */
  picture?: PictogramName | undefined
  /** Language of the label where it differs from the page: the names of languages. */
  language?: LanguageCode | undefined
  /** Called on release. */
  onPress: () => void
}

/** A large button that leads somewhere: a language, a life event, a part of the path. */
export function ActionCard(props: ActionCardProps) {
  const { label, french, hint, picture, language, onPress } = props
  const pageLanguage = useLanguage()
  return (
    <button type="button" className={styles.card} onClick={onPress} {...textLocale(language)}>
      {picture !== undefined && <Pictogram name={picture} />}
      <span className={styles.text}>
        <span className={styles.label}>
          {french === undefined ? label : <BilingualText text={label} french={french} />}
        </span>{' '}
        {hint !== undefined &&
          splitSentences(hint, pageLanguage).map((sentence) => (
            <span className={styles.hint} key={sentence}>
              {sentence}{' '}
            </span>
          ))}
      </span>
      <ArrowRight className={styles.arrow} aria-hidden="true" />
    </button>
  )
}
