import { createContext, type ReactNode, use } from 'react'

export interface SpeechCallbacks {
  /** A sentence begins: its index in the list given to `speak`. */
  readonly onSentence: (index: number) => void
  /** The last sentence is over. */
  readonly onEnd: () => void
  /** The voice failed: nothing more is spoken. */
  readonly onError: (error: unknown) => void
}

/** What speaks: the clips or the voice of the device. Given by the application. */
export interface Speech {
  /** Whether a voice reads this language; 'unknown' while voices load. A voice of another language is a 'no'. */
  voicesFor(language: string): 'yes' | 'no' | 'unknown'
  /** Speaks sentence by sentence; what was being spoken stops. */
  speak(sentences: readonly string[], language: string, callbacks: SpeechCallbacks): void
  stop(): void
}

export interface SpeechProviderProps {
  readonly speech: Speech
  readonly children: ReactNode
}

const SpeechContext = createContext<Speech | null>(null)

/** Gives every ReadAloud button below its voice. */
export function SpeechProvider({ speech, children }: SpeechProviderProps) {
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

/** The voice, or null where nothing speaks. */
export function useSpeech(): Speech | null {
  return use(SpeechContext)
}
