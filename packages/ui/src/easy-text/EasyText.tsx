import type { LanguageCode } from '@parcours/i18n'
import type { ReactNode } from 'react'
import { classes } from '../lib/classes.ts'
import { FrenchWords } from '../lib/FrenchWords.tsx'
import { textLocale } from '../lib/textLocale.ts'
import styles from './EasyText.module.css'

export interface EasyTextProps {
  /** The sentences, in order: one idea each, each said once; each starts on a line of its own. */
  readonly sentences: readonly string[]
  /** lead: the one text that opens a screen. @default 'body' */
  readonly size?: 'body' | 'lead' | undefined
  /** Names the text, so that ReadAloud can mark the sentence it speaks (see `sentenceId`). */
  readonly id?: string | undefined
  /** Language of the text where it differs from the page (an official French term). */
  readonly lang?: LanguageCode | undefined
  /** How a sentence is shown, where it is more than its words: hard words that open (see `useTermMarker`). */
  readonly renderSentence?: ((sentence: string) => ReactNode) | undefined
}

/** Id of one sentence of an EasyText that has an id. */
export function sentenceId(id: string, index: number): string {
  return `${id}-${index}`
}

/** Easy-to-read text: one sentence on a line. */
export function EasyText({ sentences, size = 'body', id, lang, renderSentence }: EasyTextProps) {
  return (
    <p id={id} {...textLocale(lang)} className={classes(styles.text, size === 'lead' && styles.lead)}>
      {sentences.map((sentence, index) => (
        <span
          key={sentence}
          id={id === undefined ? undefined : sentenceId(id, index)}
          className={styles.sentence}
        >
          {renderSentence?.(sentence) ??
            (lang === undefined ? <FrenchWords text={sentence} /> : sentence)}{' '}
        </span>
      ))}
    </p>
  )
}
