import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { SpokenSentence } from './sentencesOf.ts'
import { type Speech, useSpeech, useSpeechUse } from './speech.tsx'

/** silent, speaking, or why it does not speak. */
export type ReadingState = 'silent' | 'speaking' | 'no-voice' | 'failed'

const spokenMark = 'data-spoken'

/** Marks one sentence on the screen and unmarks the others. */
function mark(sentences: readonly SpokenSentence[], current: SpokenSentence | undefined): void {
  for (const { element } of sentences) element?.removeAttribute(spokenMark)
  current?.element?.setAttribute(spokenMark, '')
}

/** Consecutive sentences of one language: a voice reads its own language only. */
function groupByLanguage(sentences: readonly SpokenSentence[], language: string) {
  const groups: { language: string; sentences: SpokenSentence[] }[] = []
  for (const sentence of sentences) {
    const own = sentence.language ?? language
    const last = groups.at(-1)
    if (last?.language === own) last.sentences.push(sentence)
    else groups.push({ language: own, sentences: [sentence] })
  }
  return groups
}

interface Reader {
  readonly speech: Speech
  readonly language: string
  /** A reading that was stopped may still call back: only the latest one counts. */
  readonly isLatest: () => boolean
  readonly onSentence: (sentence: SpokenSentence) => void
  readonly onEnd: () => void
  readonly onError: () => void
}

/** Speaks group after group. A group whose language has no voice is left to the eyes, never read by a wrong voice. */
function readAll(sentences: readonly SpokenSentence[], reader: Reader): void {
  const groups = groupByLanguage(sentences, reader.language)
  const speakFrom = (index: number): void => {
    if (!reader.isLatest()) return
    const group = groups.slice(index).find(({ language }) => reader.speech.voicesFor(language) !== 'no')
    if (!group) {
      reader.onEnd()
      return
    }
    const texts = group.sentences.map((sentence) => sentence.text)
    reader.speech.speak(texts, group.language, {
      onSentence: (at) => reader.isLatest() && group.sentences[at] && reader.onSentence(group.sentences[at]),
      onEnd: () => speakFrom(groups.indexOf(group) + 1),
      onError: () => reader.isLatest() && reader.onError(),
    })
  }
  speakFrom(0)
}

/** Any key or touch stops the voice, but on the button itself, which stops it on release. */
function useStopOnInput(isSpeaking: boolean, button: RefObject<HTMLElement | null>, stop: () => void): void {
  useEffect(() => {
    if (!isSpeaking) return
    const onInput = (event: Event) => {
      if (event.target instanceof Node && button.current?.contains(event.target)) {
        const key = event instanceof KeyboardEvent ? event.key : 'Enter'
        if (key === 'Enter' || key === ' ') return
      }
      stop()
    }
    document.addEventListener('keydown', onInput, true)
    document.addEventListener('pointerdown', onInput, true)
    return () => {
      document.removeEventListener('keydown', onInput, true)
      document.removeEventListener('pointerdown', onInput, true)
    }
  }, [isSpeaking, button, stop])
}

/**
 * Reads sentences aloud, one at a time.
 * @param language the language shown: without a voice for it nothing is read and the state says so.
 * @param button the button that starts and stops.
 */
export function useReading(language: string, button: RefObject<HTMLElement | null>) {
  const speech = useSpeech()
  const { beginReading } = useSpeechUse()
  const [state, setState] = useState<ReadingState>('silent')
  const reading = useRef<readonly SpokenSentence[]>([])

  const finish = useCallback((next: ReadingState) => {
    mark(reading.current, undefined)
    reading.current = []
    setState(next)
  }, [])
  const stop = useCallback(() => {
    speech?.stop()
    finish('silent')
  }, [speech, finish])
  const start = (sentences: readonly SpokenSentence[]) => {
    if (!speech) return
    if (speech.voicesFor(language) === 'no') return setState('no-voice')
    reading.current = sentences
    setState('speaking')
    readAll(sentences, {
      speech,
      language,
      isLatest: () => reading.current === sentences,
      onSentence: (sentence) => mark(sentences, sentence),
      onEnd: () => finish('silent'),
      onError: () => finish('failed'),
    })
  }
  const dismiss = useCallback(() => setState('silent'), [])

  const isSpeaking = state === 'speaking'
  useStopOnInput(isSpeaking, button, stop)
  useEffect(() => (isSpeaking ? beginReading() : undefined), [isSpeaking, beginReading])
  // A button that goes away takes its voice with it.
  useEffect(() => () => (reading.current.length > 0 ? stop() : undefined), [stop])

  return { state, start, stop, dismiss, canSpeak: speech !== null }
}
