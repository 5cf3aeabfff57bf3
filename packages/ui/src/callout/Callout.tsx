import type { LanguageCode } from '@parcours/i18n'
import { CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { EasyText } from '../easy-text/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './Callout.module.css'

/** `info`: good to know. `warn`: a right or a date is at risk. `ok`: nothing more to do. */
export type CalloutKind = 'info' | 'warn' | 'ok'

/** Props of `Callout`. */
export interface CalloutProps {
  /** What the message is. Said by an icon and by a word, never by colour alone. */
  kind: CalloutKind
  /** The message: one idea, 3 sentences at most. */
  sentences: readonly string[]
  /** Language of the sentences where it differs from the page. */
  language?: LanguageCode | undefined
  /** The word at the top, where « À savoir », « Attention » or « C'est bon » is not right. */
  word?: string | undefined
  /** How a sentence is shown, where it is more than its words (see `EasyText`). */
  renderSentence?: ((sentence: string) => ReactNode) | undefined
}

const icons = { info: Info, warn: TriangleAlert, ok: CircleCheck } as const

/** A message that stands out from the text around it. */
export function Callout({ kind, sentences, word, language, renderSentence }: CalloutProps) {
  const { t } = useStrings()
  const Icon = icons[kind]
  return (
    <div className={styles.callout} data-kind={kind}>
      <p className={styles.word}>
        <Icon className={styles.icon} aria-hidden="true" />
        {word ?? t(`callout.${kind}`)}
      </p>
      <EasyText sentences={sentences} lang={language} renderSentence={renderSentence} />
    </div>
  )
}
