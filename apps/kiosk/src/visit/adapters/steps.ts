import type { PathStep, StepWords } from '@parcours/flows'
import type { LanguageCode } from '@parcours/i18n'
import type { Deadline, StepCardItem } from '@parcours/ui'
import type { KioskTranslate } from '../../strings.ts'
import type { Kiosk } from '../KioskContext.tsx'
import { pictureOfStep } from './pictures.ts'
import { isStepReviewed } from './reviewed.ts'
import { oneSentenceAnEntry } from './sentences.ts'

/** The words of a step, and the language they are in: French where the translation is missing. */
export interface StepText {
  readonly words: StepWords
  readonly language: LanguageCode
  /** The official French term: what to show at a desk. */
  readonly official: string
  /** The French changed after the translation was made. */
  readonly isStale: boolean
  /** The people concerned approved these words as they stand: never a translation. */
  readonly isReviewed: boolean
}

/** Words of a step. @throws when French lacks them too: the catalogue check lets none through. */
export function stepText(kiosk: Kiosk, stepId: string): StepText {
  const french = kiosk.content.words.fr.steps[stepId]
  if (french === undefined) throw new Error(`Step ${stepId} has no French words. Run \`npx parcours check\`.`)
  const translated = kiosk.translated?.steps[stepId]
  const official = french.official ?? french.title
  return translated === undefined
    ? {
        words: oneSentenceAnEntry(french, 'fr'),
        language: 'fr',
        official,
        isStale: false,
        isReviewed: isStepReviewed(kiosk, stepId),
      }
    : {
        words: oneSentenceAnEntry(translated, kiosk.language),
        language: kiosk.language,
        official,
        isStale: translated.stale === true,
        isReviewed: false,
      }
}

/** A paper in the language of the step's words, and as the desk calls it. */
export function paperWords(kiosk: Kiosk, stepId: string, paper: string): { label: string; french: string } {
  const { words } = stepText(kiosk, stepId)
  const { lexicon, content } = kiosk
  const shared = lexicon.text('documents', paper)
  const french =
    content.words.fr.steps[stepId]?.documents?.[paper] ??
    lexicon.french('documents', paper) ??
    shared ??
    paper
  return { label: words.documents?.[paper] ?? shared ?? french, french }
}

/** The date of a step as the badge shows it. */
export function deadlineOf(step: PathStep): Deadline | undefined {
  const { deadline } = step
  if (deadline === null) return undefined
  const isUncertain = step.verify.includes('deadline') || deadline.uncertain.length > 0
  const { date, from, type } = deadline
  if (type === 'earliest') return { kind: 'earliest', date, isUncertain }
  const isOverdue = deadline.overdue && step.status !== 'done'
  return from === null
    ? { kind: type, date, isOverdue, isUncertain }
    : { kind: 'window', from, to: date, isOverdue, isUncertain }
}

/** A step as a card of the path. */
export function stepCard(kiosk: Kiosk, t: KioskTranslate, step: PathStep): StepCardItem {
  const text = stepText(kiosk, step.id)
  const who = step.organismIds.slice(0, 1).map((id) => kiosk.lexicon.text('organisms', id, 'name') ?? id)
  return {
    id: step.id,
    picture: pictureOfStep(step),
    title: text.words.title,
    language: text.language === kiosk.language ? undefined : text.language,
    official: text.official,
    deadline: deadlineOf(step),
    who: who.join(''),
    status: step.status,
    help: step.level === 'nothing' ? undefined : t(`level.${step.level}`),
    onOpen: () => kiosk.dispatch({ type: 'go', view: { name: 'step', stepId: step.id } }),
  }
}

/** Which of several things a step is for: « Enfant 1 », « Véhicule 2 ». */
export function forWhom(kiosk: Kiosk, step: PathStep): readonly string[] {
  return step.for.map(({ list, index }) =>
    (kiosk.lexicon.text('facts', list, 'item') ?? '{{number}}').replace('{{number}}', String(index + 1)),
  )
}
