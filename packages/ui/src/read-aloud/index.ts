export { ReadAloud, type ReadAloudProps } from './ReadAloud.tsx'
export { type SpokenSentence, sentencesOf } from './sentencesOf.ts'
export {
  type Speech,
  type SpeechCallbacks,
  SpeechProvider,
  type SpeechProviderProps,
  useSpeech,
  useSpeechUse,
} from './speech.tsx'
