import { languages } from '@parcours/i18n'
import type { Speech, SpeechCallbacks } from './speech.tsx'

/** A voice for stories and tests: it speaks when told to, and remembers what it was asked. */
export function fakeSpeech(voices: readonly string[] = languages.map(({ code }) => code)) {
  const spoken: { sentences: readonly string[]; language: string; callbacks: SpeechCallbacks }[] = []
  let stops = 0
  let signals = 0
  const speech: Speech = {
    voicesFor: (language) => (voices.includes(language) ? 'yes' : 'no'),
    speak: (sentences, language, callbacks) => {
      spoken.push({ sentences, language, callbacks })
      callbacks.onSentence(0)
    },
    stop: () => {
      stops += 1
    },
    signal: () => {
      signals += 1
    },
  }
  return {
    speech,
    spoken,
    /** The latest thing it was asked to say. */
    latest: () => spoken.at(-1),
    stops: () => stops,
    signals: () => signals,
  }
}
