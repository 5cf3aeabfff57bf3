import { firstSteps, type Screen } from '@parcours/flows'
import type { AgentNoteItem } from '@parcours/ui'
import { questionOf } from '../../visit/adapters/questions.ts'
import type { Kiosk } from '../../visit/KioskContext.tsx'
import { createLexicon } from '../../visit/lookup.ts'
import { screenKey, type View } from '../../visit/session/session.ts'
import { fill, words } from '../words.ts'
import { deskFact, frenchTitle, frenchWording } from './wording.ts'

/** The screen of a question that is shown, or undefined while nothing is asked. */
export function screenOfView(
  { session, screens }: Kiosk,
  view: Extract<View, { name: 'question' }>,
): Screen | undefined {
  return (
    session.answered.find(({ screen }) => screenKey(screen) === view.key)?.screen ??
    screens.find((each) => view.key === null || screenKey(each) === view.key || each.id === view.key)
  )
}

/** The facts that a screen asks. */
function factsOfScreen(screen: Screen): readonly string[] {
  if (screen.kind === 'group') return [...new Set(screen.items.map(({ fact }) => fact))]
  if (screen.kind !== 'choice') return [screen.fact]
  if (screen.fact !== null) return [screen.fact]
  return [...new Set(screen.options.flatMap((option) => ('sets' in option ? Object.keys(option.sets) : [])))]
}

/** What a question is for: its French words, what it tells, and the steps that it may settle. */
export function questionNotes(kiosk: Kiosk, screen: Screen): readonly AgentNoteItem[] {
  const wording = frenchWording(kiosk)
  const facts = factsOfScreen(screen)
  const steps = kiosk.path.steps.filter(
    ({ missing, deadline }) =>
      facts.some((fact) => missing.includes(fact)) ||
      facts.some((fact) => deadline?.uncertain.includes(fact) ?? false),
  )
  const lines = steps.map(({ id }) => frenchTitle(kiosk, id))
  return [
    {
      id: 'question',
      title: words.why.question,
      lines: [questionOf(createLexicon(kiosk.content.words.fr, undefined), screen)],
    },
    {
      id: 'facts',
      title: words.why.questionFacts,
      lines: facts.map((fact) => deskFact(fact, wording)),
    },
    {
      id: 'steps',
      title: words.why.questionSteps,
      lines: lines.length === 0 ? [words.why.questionNone] : lines,
    },
  ]
}

/** The path in brief, where no step and no question is on the screen. */
export function pathNotes(kiosk: Kiosk): readonly AgentNoteItem[] {
  const { path, session, screens } = kiosk
  if (session.case.events.length === 0)
    return [{ id: 'none', title: words.why.general, lines: [words.why.generalNone] }]
  const count = (status: string) =>
    path.steps.filter((step) => step.kind !== 'not_required' && step.status === status).length
  return [
    {
      id: 'general',
      title: words.why.general,
      lines: [
        fill(words.why.counts, {
          sure: count('applies'),
          open: count('to_check'),
          done: count('done'),
        }),
        fill(words.why.questionsLeft, { count: screens.length }),
      ],
    },
    {
      id: 'first',
      title: words.why.first,
      lines: firstSteps(path).map(({ id }) => frenchTitle(kiosk, id)),
    },
  ]
}
