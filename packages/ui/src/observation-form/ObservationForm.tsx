import { Send } from 'lucide-react'
import { useState } from 'react'
import { useAnnounce } from '../announcer/index.ts'
import { Button } from '../button/index.ts'
import { CheckboxCards } from '../checkbox-cards/index.ts'
import { useStrings } from '../strings/index.ts'
import { TextField } from '../text-field/index.ts'
import styles from './ObservationForm.module.css'

/** What may be unclear or wrong on a screen. */
export type ObservationReason = 'hard' | 'wrong' | 'missing' | 'translation' | 'broken'

/** What the visitor observed. */
export interface Observation {
  /** What is unclear or wrong, in the order of the form. Empty: something else. */
  readonly reasons: readonly ObservationReason[]
  /** The visitor's own words, or an empty text. They may hold anything: never log them with an answer. */
  readonly words: string
}

/** Props of `ObservationForm`. */
export interface ObservationFormProps {
  /** Called once the visitor sends. Nothing is kept or sent by the component itself. */
  onSend: (observation: Observation) => void
  /** Most letters of the visitor's own words. @default 120 */
  maxLength?: number | undefined
}

const reasons: readonly ObservationReason[] = ['hard', 'wrong', 'missing', 'translation', 'broken']

/** What is unclear or wrong on this screen: cards, and words of one's own where one likes. It asks no name. */
export function ObservationForm({ onSend, maxLength = 120 }: ObservationFormProps) {
  const { t } = useStrings()
  const announce = useAnnounce()
  const [chosen, setChosen] = useState<ObservationReason[] | null>(null)
  const [words, setWords] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const isEmpty = chosen === null && words.trim() === ''
  const send = () => {
    if (!isEmpty) return onSend({ reasons: chosen ?? [], words: words.trim() })
    setIsChecked(true)
    announce(t('questionScreen.chooseSome'))
  }
  return (
    <div className={styles.form}>
      <CheckboxCards
        question={t('observationForm.question')}
        choices={reasons.map((value) => ({ value, label: t(`observationForm.${value}`) }))}
        noneLabel={t('observationForm.other')}
        values={chosen}
        onChange={setChosen}
      />
      {isChecked && isEmpty && <p className={styles.mend}>{t('questionScreen.chooseSome')}</p>}
      <TextField
        label={t('observationForm.words')}
        hint={t('observationForm.hint')}
        keyboard="letters"
        maxLength={maxLength}
        value={words}
        onChange={setWords}
      />
      <Button label={t('observationForm.send')} variant="primary" icon={Send} onPress={send} />
    </div>
  )
}
