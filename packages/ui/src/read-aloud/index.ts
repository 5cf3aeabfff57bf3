export { ReadAloud, type ReadAloudProps } from './ReadAloud.tsx'
export { type SpokenSentence, sentencesOf } from './sentencesOf.ts'
export { type Speech, type SpeechCallbacks, SpeechProvider, type SpeechProviderProps } from './speech.tsx'
