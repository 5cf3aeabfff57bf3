import { CheckboxCards } from '../checkbox-cards/index.ts'
import { EasyText } from '../easy-text/index.ts'
import type { Option } from '../option-card/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './SensitiveTopics.module.css'

/** Props of `SensitiveTopics`. */
export interface SensitiveTopicsProps<V extends string> {
  /**
   * The topics on this path, in sober words: « Votre santé ». Only those that are there.
   * Their cards have no picture: whoever looks over the shoulder reads less.
   */
  topics: readonly Pick<Option<V>, 'value' | 'label'>[]
  /** Topics that may stand in clear words on the paper. Starts as `[]`: nothing is printed unasked. */
  allowed: readonly V[]
  /** Called with the topics that may be printed. */
  onChange: (allowed: V[]) => void
}

/**
 * Asks which private topics may go on paper. Nothing is ticked at first:
 * such steps are then printed under a neutral title.
 */
export function SensitiveTopics<V extends string>({ topics, allowed, onChange }: SensitiveTopicsProps<V>) {
  const { t } = useStrings()
  return (
    <div className={styles.topics}>
      <EasyText sentences={[t('sensitiveTopics.others'), t('sensitiveTopics.neutral')]} />
      <CheckboxCards
        question={t('sensitiveTopics.question')}
        choices={topics.map((topic) => ({ ...topic, isDiscreet: true }))}
        values={allowed}
        onChange={(values) => onChange(values ?? [])}
        noneLabel={t('sensitiveTopics.none')}
      />
    </div>
  )
}
