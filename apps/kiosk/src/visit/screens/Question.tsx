import type { Answer, Screen } from '@parcours/flows'
import { Progress } from '@parcours/ui'
import { useEffect } from 'react'
import { useKiosk } from '../KioskContext.tsx'
import { screenKey, screensBeforeFirstPath, type View } from '../session/session.ts'
import { asksCommune, CommuneQuestion } from './CommuneQuestion.tsx'
import { ListQuestion } from './ListQuestion.tsx'
import { PlainQuestion } from './PlainQuestion.tsx'

/** What a kind of question needs. */
export interface QuestionProps {
  readonly screen: Screen
  /** The answer given before, when the question is opened again. */
  readonly before: Answer | undefined
  readonly progress: React.ReactNode
  readonly onAnswer: (answer: Answer) => void
  readonly onDifferent: () => void
  readonly onBack: () => void
}

/** The question of the view: the next one of the engine, or one that was answered and is opened again. */
export function Question({ view }: { view: Extract<View, { name: 'question' }> }) {
  const { session, screens, dispatch } = useKiosk()
  const answered = session.answered.find(({ screen }) => screenKey(screen) === view.key)
  const screen =
    answered?.screen ??
    screens.find((each) => view.key === null || screenKey(each) === view.key || each.id === view.key)
  useEffect(() => {
    // Nothing is left to ask: the path is decided.
    if (screen === undefined) dispatch({ type: 'replace', view: { name: 'path' } })
  }, [screen, dispatch])
  if (screen === undefined) return null

  const onAnswer = (answer: Answer) =>
    dispatch({
      type: 'answer',
      screen,
      answer,
      next: viewAfter(view, screen, answer, session.answered.length, answered !== undefined),
    })
  const isNumberKnown = answered === undefined && screens.length > 0
  const props: QuestionProps = {
    screen,
    before: answered?.answer,
    progress: isNumberKnown ? (
      <Progress answered={session.answered.length} left={screens.length} />
    ) : undefined,
    onAnswer,
    onDifferent: () => {
      dispatch({ type: 'sayDifferent', about: screen.id })
      dispatch({ type: 'go', view: { name: 'different' } })
    },
    onBack: () => dispatch({ type: 'back' }),
  }
  const key = screenKey(screen)
  if (screen.kind === 'list') return <ListQuestion key={key} {...props} screen={screen} />
  if (asksCommune(screen)) return <CommuneQuestion key={key} {...props} screen={screen} />
  return <PlainQuestion key={key} {...props} />
}

/**
 * Where an answer leads: to the next question; to a first path after a few; back, when an answer is changed.
 * An answer that opens another question (a group of reasons, the form of a child) leads to that one first.
 */
function viewAfter(
  view: Extract<View, { name: 'question' }>,
  screen: Screen,
  answer: Answer,
  answeredCount: number,
  wasAnswered: boolean,
): View | null {
  const opened = openedBy(screen, answer)
  if (view.isEdit) return opened === null ? null : { name: 'question', key: opened, isEdit: true }
  const isFirstPathDue = !wasAnswered && answeredCount + 1 === screensBeforeFirstPath && opened === null
  return isFirstPathDue ? { name: 'path' } : { name: 'question', key: null, isEdit: false }
}

/** The screen that an answer opens at once, by id, or null. */
function openedBy(screen: Screen, answer: Answer): string | null {
  if (screen.kind === 'choice' && answer.kind === 'option') {
    const option = screen.options[answer.index]
    return option !== undefined && 'group' in option ? screen.id : null
  }
  if (screen.kind !== 'group' || answer.kind !== 'ticks') return null
  const opener = screen.items.find((item, index) => item.opens === true && answer.ticked.includes(index))
  return opener?.fact ?? null
}
