import { useLocale } from '../locale-provider/index.ts'
import { storyTextAr } from '../stories-text/ar.ts'
import { type StoryText, storyTextFr } from '../stories-text/fr.ts'

/** The words of the stories in the language shown (French where a language has none). For stories and tests only. */
export function useStoryText(): StoryText {
  const { language } = useLocale()
  return language === 'ar' ? storyTextAr : storyTextFr
}
