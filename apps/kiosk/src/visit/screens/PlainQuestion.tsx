import type { Answer, Screen } from '@parcours/flows'
import { type QuestionField, QuestionScreen, useTermMarker } from '@parcours/ui'
import { useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { useKioskStrings } from '../../strings.ts'
import {
  type AnswerCard,
  choiceCards,
  hintOf,
  questionOf,
  severalAnswer,
  severalCards,
  tickedBefore,
  whyOf,
} from '../adapters/questions.ts'
import { isScreenReviewed } from '../adapters/reviewed.ts'
import { type Kiosk, useKiosk } from '../KioskContext.tsx'
import { screenKey } from '../session/session.ts'
import type { QuestionProps } from './Question.tsx'

/** The cards of a group come page by page: whether another page of it was answered before this one. */
function isNextPage({ session: { answered } }: Kiosk, screen: Screen): boolean {
  const place = answered.findIndex((one) => screenKey(one.screen) === screenKey(screen))
  return answered.slice(0, place < 0 ? undefined : place).some((one) => one.screen.id === screen.id)
}

/** What the visitor has put in so far. */
type Draft = string | number | readonly string[] | null

/** Ages that can be said: nobody older has been known. */
const ageRange = { min: 0, max: 120 }

/** A question with one field: a date, a number, one answer or several. */
export function PlainQuestion({ screen, before, progress, onAnswer, onDifferent, onBack }: QuestionProps) {
  const kiosk = useKiosk()
  const { t } = useKioskStrings()
  const mark = useTermMarker()
  const hint = hintOf(kiosk.lexicon, screen)
  const why = whyOf(kiosk.lexicon, screen)
  const [draft, setDraft] = useState<Draft>(() => draftBefore(kiosk, screen, before))
  const [isUnknown, setIsUnknown] = useState(before?.kind === 'unknown')
  const put = (next: Draft) => {
    setDraft(next)
    setIsUnknown(false)
  }
  const field = useField({
    kiosk,
    screen,
    draft,
    put,
    today: t('question.today'),
    years: t('question.years'),
  })
  return (
    <QuestionScreen
      question={isNextPage(kiosk, screen) ? t('question.andAlso') : questionOf(kiosk.lexicon, screen)}
      hint={hint}
      why={why}
      renderSentence={mark([...hint, ...why])}
      isReviewed={isScreenReviewed(kiosk, screen.id)}
      progress={progress}
      field={field}
      isUnknown={isUnknown}
      onUnknown={(unknown) => {
        setIsUnknown(unknown)
        if (unknown) setDraft(null)
      }}
      onDifferent={onDifferent}
      onContinue={() => onAnswer(isUnknown ? { kind: 'unknown' } : answerOf(kiosk, screen, draft))}
      onBack={onBack}
    />
  )
}

function draftBefore({ lexicon }: Kiosk, screen: Screen, before: Answer | undefined): Draft {
  if (before === undefined || before.kind === 'unknown') return null
  if (screen.kind === 'choice')
    return choiceCards(lexicon, screen).find((card) => isSameAnswer(card.answer, before))?.value ?? null
  if (screen.kind === 'choices' || screen.kind === 'group')
    return tickedBefore(severalCards(lexicon, screen), before)
  return before.kind === 'value' && typeof before.value !== 'boolean' ? before.value : null
}

function isSameAnswer(one: Answer, other: Answer): boolean {
  if (one.kind === 'value' && other.kind === 'value') return one.value === other.value
  return one.kind === 'option' && other.kind === 'option' && one.index === other.index
}

function answerOf({ lexicon }: Kiosk, screen: Screen, draft: Draft): Answer {
  if (draft === null) return { kind: 'unknown' }
  if (screen.kind === 'choice') return cardOf(choiceCards(lexicon, screen), draft)
  if (screen.kind === 'choices' || screen.kind === 'group')
    return severalAnswer(screen, severalCards(lexicon, screen), Array.isArray(draft) ? draft : [])
  return typeof draft === 'string' || typeof draft === 'number'
    ? { kind: 'value', value: draft }
    : { kind: 'unknown' }
}

const cardOf = (cards: readonly AnswerCard[], draft: Draft): Answer =>
  cards.find((card) => card.value === draft)?.answer ?? { kind: 'unknown' }

interface FieldOptions {
  readonly kiosk: Kiosk
  readonly screen: Screen
  readonly draft: Draft
  readonly put: (draft: Draft) => void
  readonly today: string
  readonly years: string
}

function useField({ kiosk, screen, draft, put, today, years }: FieldOptions): QuestionField {
  const { lexicon } = kiosk
  const text = typeof draft === 'string' ? draft : null
  switch (screen.kind) {
    case 'choice':
      return { kind: 'choice', choices: choiceCards(lexicon, screen), value: text, onChange: put }
    case 'choices':
    case 'group':
      return {
        kind: 'choices',
        choices: severalCards(lexicon, screen),
        values: Array.isArray(draft) ? draft : null,
        onChange: put,
      }
    case 'number':
      return {
        kind: 'number',
        value: typeof draft === 'number' ? draft : null,
        onChange: put,
        ...ageRange,
        unit: years,
        startAt: 30,
      }
    default:
      return {
        kind: 'date',
        value: text,
        onChange: put,
        ...dateBounds(kiosk.today),
        quickDates: [{ label: today, date: kiosk.today }],
      }
  }
}

/** Dates that make sense on any question of today's events: two years back (a move long done), ten years ahead. */
function dateBounds(today: string): { min: string; max: string } {
  const date = Temporal.PlainDate.from(today)
  return { min: date.subtract({ years: 2 }).toString(), max: date.add({ years: 10 }).toString() }
}
