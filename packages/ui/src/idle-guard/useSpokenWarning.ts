import { useEffect, useRef } from 'react'
import { useLanguage } from '../locale-provider/index.ts'
import { useSpeech, useSpeechUse } from '../read-aloud/index.ts'

interface SpokenWarning {
  /** Seconds left of the warning, or null outside one. */
  readonly left: number | null
  /** Seconds between two announcements of the time left. */
  readonly every: number
  /** What is said when the warning appears. */
  readonly whole: readonly string[]
  /** The time left, said with it and then from time to time. */
  readonly short: string
}

const nothing = () => {}
// A voice that fails leaves the warning to the eyes and to the screen reader.
const callbacks = { onSentence: nothing, onEnd: nothing, onError: nothing }

/**
 * Speaks the warning after a tone, to a visitor who has listened in this session: nobody else expects a voice.
 * It is not a reading: it freezes no clock. It ends with the warning.
 */
export function useSpokenWarning({ left, every, whole, short }: SpokenWarning): void {
  const speech = useSpeech()
  const { isOn } = useSpeechUse()
  const language = useLanguage()
  const isSilent = speech === null || !isOn || speech.voicesFor(language) === 'no'
  const isWarning = left !== null
  const texts = useRef({ whole, short })
  texts.current = { whole, short }

  useEffect(() => {
    if (!isWarning || isSilent) return
    speech.signal?.()
    speech.speak([...texts.current.whole, texts.current.short], language, callbacks)
    return () => speech.stop()
  }, [isWarning, isSilent, speech, language])

  const due = left !== null && left % every === 0 ? left : null
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isWarning) isFirst.current = true
    if (due === null || isSilent) return
    // Said with the warning itself.
    if (!isFirst.current) speech.speak([texts.current.short], language, callbacks)
    isFirst.current = false
  }, [isWarning, due, isSilent, speech, language])
}
