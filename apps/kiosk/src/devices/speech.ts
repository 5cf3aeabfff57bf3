import { isLanguageCode, languageOf } from '@parcours/i18n'
import type { Speech, SpeechCallbacks } from '@parcours/ui'

/** Characters a slow voice says in a second: to notice a voice that hangs without telling. */
const slowestVoice = 6
/** Seconds that even a short sentence may take to begin. */
const startAllowance = 4

/**
 * The voices of the browser (Web Speech).
 *
 * One sentence an utterance: Chromium cuts long utterances after some 14 seconds without any event, and loses the
 * end of a paused one (HadrienGardeur/read-aloud-best-practices, issue 3; easy-speech, issue 61). A watchdog notices
 * a voice that hangs. Only voices of the machine are used: a remote voice would send the text away.
 */
export function createSpeech(synthesis: SpeechSynthesis | undefined): Speech {
  if (synthesis === undefined)
    return {
      voicesFor: () => 'no',
      speak: (_, __, { onError }) => onError(new Error('no speech')),
      stop() {},
    }
  let isLoaded = synthesis.getVoices().length > 0
  // Voices come late: until the browser says so, or a moment has passed, we do not know.
  synthesis.addEventListener('voiceschanged', () => {
    isLoaded = true
  })
  setTimeout(() => {
    isLoaded = true
  }, startAllowance * 1000)
  const voiceFor = (language: string) => {
    const wanted = (isLanguageCode(language) ? languageOf(language).voice : language).toLowerCase()
    return synthesis
      .getVoices()
      .find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(wanted))
  }
  let run = 0
  const stop = () => {
    run++
    synthesis.cancel()
  }
  return {
    voicesFor: (language) => (voiceFor(language) !== undefined ? 'yes' : isLoaded ? 'no' : 'unknown'),
    speak(sentences, language, callbacks) {
      stop()
      const voice = voiceFor(language)
      // Never a voice of another language: it would be noise.
      if (voice === undefined) {
        callbacks.onError(new Error(`no voice for ${language}`))
        return
      }
      const thisRun = run
      speakFrom({ synthesis, voice, sentences, callbacks, isCurrent: () => run === thisRun }, 0)
    },
    stop,
    signal: playTone,
  }
}

/** Pitch in hertz, seconds and loudness of the tone: low enough for ears that have lost the high ones. */
const tone = { pitch: 520, length: 0.3, loudness: 0.2 }

/** A short tone. Silent where the browser has no sound: the voice that follows says it all. */
function playTone(): void {
  try {
    const sound = new AudioContext()
    const source = new OscillatorNode(sound, { frequency: tone.pitch })
    source.connect(new GainNode(sound, { gain: tone.loudness })).connect(sound.destination)
    source.addEventListener('ended', () => void sound.close())
    source.start()
    source.stop(sound.currentTime + tone.length)
  } catch (error) {
    console.warn(error)
  }
}

/**
 * « جوان/يونيو » is one month by two names: the stroke between them is a short stop, and no word of its own. The spaces that
 * bind French marks are for the eyes: a voice gets plain ones.
 */
const speakable = (text: string): string =>
  text.replace(/(?<=\p{L})\/(?=\p{L})/gu, ', ').replaceAll('\u00a0', ' ')

interface Run {
  readonly synthesis: SpeechSynthesis
  readonly voice: SpeechSynthesisVoice
  readonly sentences: readonly string[]
  readonly callbacks: SpeechCallbacks
  readonly isCurrent: () => boolean
}

function speakFrom(run: Run, index: number): void {
  const { synthesis, voice, sentences, callbacks, isCurrent } = run
  if (!isCurrent()) return
  const text = sentences[index]
  if (text === undefined) {
    callbacks.onEnd()
    return
  }
  const utterance = new SpeechSynthesisUtterance(speakable(text))
  utterance.voice = voice
  utterance.lang = voice.lang
  const watchdog = setTimeout(
    () => {
      if (!isCurrent()) return
      synthesis.cancel()
      callbacks.onError(new Error('the voice hangs'))
    },
    (startAllowance + (text.length / slowestVoice) * 1.5) * 1000,
  )
  utterance.addEventListener('end', () => {
    clearTimeout(watchdog)
    speakFrom(run, index + 1)
  })
  utterance.addEventListener('error', ({ error }) => {
    clearTimeout(watchdog)
    // We cancelled it ourselves.
    if (error === 'canceled' || error === 'interrupted') return
    if (isCurrent()) callbacks.onError(new Error(error))
  })
  callbacks.onSentence(index)
  synthesis.speak(utterance)
}
