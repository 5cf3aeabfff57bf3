import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'

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
  /** A short tone before a warning. Only called where the visitor listens already. */
  signal?(): void
}

export interface SpeechProviderProps {
  /** The voices of the machine, and what starts and stops them. */
  readonly speech: Speech
  /** The application: its buttons « Écouter » use this voice. */
  readonly children: ReactNode
}

/** Whether the visitor listens. */
interface SpeechUse {
  /** Something was read in this session: warnings are spoken too. */
  readonly isOn: boolean
  /** Something that the visitor asked for is being read now. */
  readonly isReading: boolean
  /** A reading begins; call what it gives when the reading ends. */
  readonly beginReading: () => () => void
}

const SpeechContext = createContext<Speech | null>(null)
const UseContext = createContext<SpeechUse>({ isOn: false, isReading: false, beginReading: () => () => {} })

/** Gives every ReadAloud button below its voice, and remembers whether the visitor listens. */
export function SpeechProvider({ speech, children }: SpeechProviderProps) {
  const [isOn, setOn] = useState(false)
  const [readings, setReadings] = useState(0)
  const beginReading = useCallback(() => {
    setOn(true)
    setReadings((count) => count + 1)
    return () => setReadings((count) => count - 1)
  }, [])
  const inUse = useMemo(
    () => ({ isOn, isReading: readings > 0, beginReading }),
    [isOn, readings, beginReading],
  )
  return (
    <SpeechContext value={speech}>
      <UseContext value={inUse}>{children}</UseContext>
    </SpeechContext>
  )
}

/** The voice, or null where nothing speaks. */
export function useSpeech(): Speech | null {
  return use(SpeechContext)
}

/** Whether the visitor listens, and whether something is being read. Outside a SpeechProvider: never. */
export function useSpeechUse(): SpeechUse {
  return use(UseContext)
}
