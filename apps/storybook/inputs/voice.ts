import { type LanguageCode, languageOf } from '@parcours/i18n'

/**
 * Says a text with a voice of the machine, where it has one of this language; what was being said stops.
 * Silent without such a voice: a voice of another language would be noise.
 */
export function say(text: string, language: LanguageCode): void {
  const { speechSynthesis } = window
  if (speechSynthesis === undefined) return
  const wanted = languageOf(language).voice.toLowerCase()
  const voice = speechSynthesis
    .getVoices()
    .find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(wanted))
  speechSynthesis.cancel()
  if (voice === undefined) return
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  speechSynthesis.speak(utterance)
}

/** Ends what is being said. */
export const hush = (): void => window.speechSynthesis?.cancel()
