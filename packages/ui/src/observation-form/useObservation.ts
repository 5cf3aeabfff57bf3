import { useState } from 'react'
import { useAnnounce } from '../announcer/index.ts'
import { useStrings } from '../strings/index.ts'

/** What may be unclear or wrong on a screen. */
export type ObservationReason = 'hard' | 'wrong' | 'missing' | 'translation' | 'broken'

/** What the visitor observed. */
export interface Observation {
  /** What is unclear or wrong, in the order of the form. Empty: something else. */
  readonly reasons: readonly ObservationReason[]
  /** The visitor's own words, or an empty text. They may hold anything: never log them with an answer. */
  readonly words: string
}

/** The state of the form, and what sends it. Nothing is kept: it dies with the component. */
export function useObservation(onSend: (observation: Observation) => void) {
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
  const mend = isChecked && isEmpty ? t('questionScreen.chooseSome') : undefined
  return { chosen, setChosen, words, setWords, mend, send }
}
