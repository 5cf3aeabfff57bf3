import { entryOf, type Words } from '@parcours/flows'
import { isLanguageCode } from '@parcours/i18n'
import { translator } from '@parcours/ui/testing'
import { storyContent } from './KioskStory.tsx'

/** Whether the story is shown in French, where words are shown that no translation has. */
export const isFrench = (): boolean => translator.i18n.language === 'fr'

const shownWords = (): Words => {
  const { language } = translator.i18n
  return (isLanguageCode(language) && storyContent.words[language]) || storyContent.words.fr
}

/** The title of a step in the language shown: what a play function looks for. */
export function titleOf(stepId: string): string {
  const title = shownWords().steps[stepId]?.title ?? storyContent.words.fr.steps[stepId]?.title
  if (title === undefined) throw new Error(`No step « ${stepId} » in the catalogue.`)
  return title
}

/** What the card of an answer says in the language shown. */
export function cardOf(screen: string, option: string): string {
  const keys = ['screens', screen, 'options', option, 'card']
  const card = entryOf(shownWords(), keys) ?? entryOf(storyContent.words.fr, keys)
  if (typeof card !== 'string') throw new Error(`No card « ${option} » on the screen « ${screen} ».`)
  return card
}
