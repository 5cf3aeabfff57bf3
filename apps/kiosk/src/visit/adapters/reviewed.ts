import type { Words } from '@parcours/flows'
import type { Kiosk } from '../KioskContext.tsx'

// A workshop approves French words as they stand. The catalogue lists them; a changed text is no longer on the list.

const isApproved = (french: Words, text: string): boolean => french.approved.includes(text)

/** Whether the French words of a step are approved. */
export const isStepReviewed = ({ content }: Pick<Kiosk, 'content'>, stepId: string): boolean =>
  isApproved(content.words.fr, `steps/${stepId}`)

/** Whether a question is shown in French words that are approved, its cards included: not in a translation. */
export const isScreenReviewed = (
  { content, lexicon }: Pick<Kiosk, 'content' | 'lexicon'>,
  screenId: string,
): boolean => lexicon.language === 'fr' && isApproved(content.words.fr, `words/screens.${screenId}`)

/** Whether the French explanation of a hard word is approved. */
export const isTermReviewed = (french: Words, termId: string): boolean =>
  isApproved(french, `words/glossary.${termId}`)
