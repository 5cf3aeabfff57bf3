import { useMemo } from 'react'
import { useLanguage } from '../locale-provider/index.ts'
import type { PictogramName } from '../pictogram/index.ts'
import { glossaryFr } from '../stories-text/glossary-fr.ts'
import { useStoryText } from '../story-text/index.ts'
import type { GlossaryEntry } from './index.ts'

const pictures = { notice: 'calendar', lease: 'sign', inventory: 'home' } as const satisfies Record<
  string,
  PictogramName
>

/** The hard words of the stories, with the words of the language shown. */
export function useStoryGlossary(): readonly GlossaryEntry[] {
  const language = useLanguage()
  const { glossary } = useStoryText()
  return useMemo(
    () =>
      (['notice', 'lease', 'inventory'] as const).map((id) => ({
        id,
        picture: pictures[id],
        french: glossaryFr[id],
        ...(language === 'ar' && { translation: { ...glossary[id], language } }),
      })),
    [language, glossary],
  )
}
