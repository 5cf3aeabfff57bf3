import type { Case } from '@parcours/flows'
import { useLocale } from '@parcours/ui'
import { type ReactNode, useMemo } from 'react'
import type { Keeper } from '../phone/memory.ts'
import { PhoneShell } from '../phone/PhoneShell.tsx'
import { PhoneVisit } from '../phone/PhoneVisit.tsx'
import type { Kept } from '../phone/reading.ts'
import { storyContent, storyToday } from './KioskStory.tsx'

const nothing = () => {}

/** A storage that lasts as long as the story. */
function storyStorage(): Keeper {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

/** The frame of the phone around any screen. */
export function PhoneStoryShell({ children }: { children: ReactNode }) {
  return (
    <PhoneShell onLanguage={nothing} onDisplay={nothing}>
      {children}
    </PhoneShell>
  )
}

/** Props of `PhoneStory`. */
export interface PhoneStoryProps {
  readonly case: Case
  /** What the phone keeps at first. @default 'nothing' */
  readonly kept?: Kept
  /** The number of the exercise that it belongs to. @default null: a visitor */
  readonly exercise?: number | null
  /** Answers of an old code were lost. @default false */
  readonly hasLost?: boolean
}

/** The path on a phone, with real content. */
export function PhoneStory({
  case: given,
  kept = 'nothing',
  exercise = null,
  hasLost = false,
}: PhoneStoryProps) {
  const { language } = useLocale()
  const storage = useMemo(storyStorage, [])
  return (
    <PhoneStoryShell>
      <PhoneVisit
        content={storyContent}
        language={language}
        given={{ kind: 'path', case: given, language, papers: {}, exercise, kept, hasLost }}
        storage={storage}
        today={storyToday}
      />
    </PhoneStoryShell>
  )
}
