import { agentNoteBlocks, Button, documentChecklistBlocks, Heading, PageTurner } from '@parcours/ui'
import { Check, Undo2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { useSettings } from '../../settings/index.ts'
import { type Kiosk, useKiosk } from '../../visit/KioskContext.tsx'
import { currentView } from '../../visit/session/session.ts'
import type { CaseAction, DeskCase } from '../desk/desk.ts'
import { words } from '../words.ts'
import { useNearPlaces } from './NearPlaces.tsx'
import { stepNotes } from './notes.ts'
import { papersToSee } from './papersOf.ts'
import { pathNotes, questionNotes, screenOfView } from './viewNotes.ts'
import { frenchPaper, frenchTitle } from './wording.ts'

/** Props of the parts of the agent's half that act on a case. */
export interface CaseProps {
  readonly one: DeskCase
  readonly act: (does: CaseAction) => void
}

/** Props of `WhyTab`. */
export interface WhyTabProps extends CaseProps {
  /** A step that the agent looks up, whatever the visitor sees; null: what the visitor sees. */
  readonly lookedUp: string | null
  readonly onBack: () => void
}

/** What the agent needs to know of the step or the question that is shown. */
export function WhyTab({ one, act, lookedUp, onBack }: WhyTabProps) {
  const kiosk = useKiosk()
  const { contacts } = useSettings()
  const view = currentView(kiosk.session)
  const stepId = lookedUp ?? (view.name === 'step' ? view.stepId : null)
  const near = useNearPlaces(kiosk, stepId)
  const screen = view.name === 'question' ? screenOfView(kiosk, view) : undefined
  if (stepId === null)
    return (
      <PageTurner key={view.name}>
        {agentNoteBlocks(screen === undefined ? pathNotes(kiosk) : questionNotes(kiosk, screen))}
      </PageTurner>
    )
  const notes = stepNotes(kiosk, contacts, stepId)
  return (
    <PageTurner key={stepId}>
      <Heading key="title" level={3} text={frenchTitle(kiosk, stepId)} />
      {lookedUp !== null && (
        <Button key="back" label={words.why.backToScreen} icon={Undo2} onPress={onBack} />
      )}
      {agentNoteBlocks(notes.filter(({ id }) => !isLater(id)))}
      {paperBlocks(kiosk, one, act, stepId)}
      {doneBlock(kiosk, one, act, stepId)}
      {near}
      {agentNoteBlocks(notes.filter(({ id }) => isLater(id)))}
    </PageTurner>
  )
}

/** What is looked up now and then: it stands after what is done for each visitor. */
const isLater = (noteId: string): boolean => noteId === 'call' || noteId === 'sources'

function paperBlocks(
  kiosk: Kiosk,
  { seen }: DeskCase,
  act: CaseProps['act'],
  stepId: string,
): ReactElement[] {
  const step = kiosk.path.steps.find(({ id }) => id === stepId)
  const papers = step === undefined ? [] : papersToSee(kiosk, step)
  if (papers.length === 0) return []
  return [
    <Heading key="papers" level={3} text={words.why.papers} />,
    ...documentChecklistBlocks({
      papers: papers.map((id) => ({
        id,
        label: frenchPaper(kiosk, stepId, id),
        isTicked: seen.includes(id),
      })),
      name: `seen-${stepId}`,
      onTick: (paper, isSeen) => act({ type: 'seePaper', paper, isSeen }),
    }),
  ]
}

function doneBlock(
  kiosk: Kiosk,
  { doneHere }: DeskCase,
  act: CaseProps['act'],
  stepId: string,
): ReactElement | null {
  const step = kiosk.path.steps.find(({ id }) => id === stepId)
  if (step === undefined || step.kind === 'not_required') return null
  const isDone = step.status === 'done' && doneHere.includes(stepId)
  return (
    <Button
      key="done"
      label={isDone ? words.why.undoHere : words.why.doHere}
      icon={isDone ? Undo2 : Check}
      isPressed={isDone}
      onPress={() => act({ type: 'doHere', stepId, isDone: !isDone })}
    />
  )
}
