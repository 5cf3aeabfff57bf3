import { afterEach, expect, test, vi } from 'vitest'
import { createSpeech } from '../src/devices/speech.ts'

class Utterance extends EventTarget {
  voice: { readonly lang: string } | null = null
  lang = ''
  readonly text: string
  constructor(text: string) {
    super()
    this.text = text
  }
}

/** A browser with voices of the machine, which remembers what it was asked to say. */
function browserWith(...languages: readonly string[]) {
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.useFakeTimers()
  const spoken: Utterance[] = []
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => languages.map((lang) => ({ lang, localService: true })),
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel() {},
  })
  return { spoken, speech: createSpeech(synthesis as unknown as SpeechSynthesis) }
}

const callbacks = { onSentence() {}, onEnd() {}, onError() {} }

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a month with two names is said with a short stop between them, not with the name of the stroke', () => {
  const { spoken, speech } = browserWith('ar-SA')
  speech.speak(['آخر أجل: يوم الثلاثاء، 1 جوان/يونيو 2027', '01/02'], 'ar', callbacks)
  expect(spoken.map(({ text }) => text)).toEqual(['آخر أجل: يوم الثلاثاء، 1 جوان, يونيو 2027'])
  expect(spoken[0]?.lang).toBe('ar-SA')
})

test('the spaces that bind French marks for the eyes are plain ones for a voice', () => {
  const { spoken, speech } = browserWith('fr-FR')
  speech.speak(['Vous êtes encore là\u00a0?'], 'fr', callbacks)
  expect(spoken.map(({ text }) => text)).toEqual(['Vous êtes encore là ?'])
})

test('a language is read by a voice of its own only', () => {
  const { speech } = browserWith('ar-SA', 'en-GB')
  expect(['ar', 'en', 'fr'].map(speech.voicesFor)).toEqual(['yes', 'yes', 'no'])
})
