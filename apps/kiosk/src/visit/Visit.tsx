import type { LanguageCode } from '@parcours/i18n'
import { GlossaryProvider } from '@parcours/ui'
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { glossaryEntries } from './adapters/glossary.ts'
import type { Content } from './content.ts'
import { KioskProvider, useKiosk } from './KioskContext.tsx'
import { Answers } from './screens/Answers.tsx'
import { Different } from './screens/Different.tsx'
import { Events } from './screens/Events.tsx'
import { PaperInstead } from './screens/PaperInstead.tsx'
import { Path } from './screens/Path.tsx'
import { Print } from './screens/Print.tsx'
import { Question } from './screens/Question.tsx'
import { ServicesMissing } from './screens/ServicesMissing.tsx'
import { SeveralEvents } from './screens/SeveralEvents.tsx'
import { Step } from './screens/Step.tsx'
import { StepList } from './screens/StepList.tsx'
import { Subjects } from './screens/Subjects.tsx'
import { Trips } from './screens/Trips.tsx'
import { currentView, type Session } from './session/session.ts'

/** The code and its picture, fetched when they are asked for. A missing file costs the code, not the visit. */
const TakePhone = lazy(() =>
  import('./screens/TakePhone.tsx').then(
    ({ TakePhone }) => ({ default: TakePhone }),
    (error: unknown) => {
      console.error(error)
      return { default: PaperInstead }
    },
  ),
)

/** The services near the visitor. A missing file costs them, not the visit: an agent says where to go. */
const Services = lazy(() =>
  import('./screens/Services.tsx').then(
    ({ Services }) => ({ default: Services }),
    (error: unknown) => {
      console.error(error)
      return { default: ServicesMissing }
    },
  ),
)

/** Props of `Visit`. */
export interface VisitProps {
  readonly content: Content
  readonly language: LanguageCode
  /** The day of the visit, `YYYY-MM-DD`. @default the present day in Paris */
  readonly today?: string
  /** Brings the words of the steps of these events into `content`. Gives false, and says why, when it cannot. */
  readonly loadSteps: (events: readonly string[]) => Promise<boolean>
  /** Back to the welcome screen: nothing was said yet. */
  readonly onLeave: () => void
  /** Where to begin: stories and tests start in the middle. */
  readonly initial?: Session
  /** Told what was said so far, at each change: the agent's desk takes the visit up from there. */
  readonly onSession?: ((session: Session) => void) | undefined
  /** Given what opens the services near the visitor: the frame around the visit has a button for it. */
  readonly onServices?: ((open: () => void) => void) | undefined
}

/** What the visitor does once the language is chosen. */
export function Visit({ onLeave, onSession, onServices, today, ...props }: VisitProps) {
  // Read once: a visit that goes past midnight keeps its dates.
  const [day] = useState(() => today ?? Temporal.Now.plainDateISO('Europe/Paris').toString())
  return (
    <KioskProvider {...props} today={day}>
      <Report onSession={onSession} onServices={onServices} />
      <VisitScreen onLeave={onLeave} />
    </KioskProvider>
  )
}

function Report({ onSession, onServices }: Pick<VisitProps, 'onSession' | 'onServices'>) {
  const { session, dispatch } = useKiosk()
  useEffect(() => onSession?.(session), [onSession, session])
  useEffect(
    () => onServices?.(() => dispatch({ type: 'go', view: { name: 'services' } })),
    [onServices, dispatch],
  )
  return null
}

/** The screen of the visit that is shown now, with the hard words explained. Inside a `KioskProvider`. */
export function VisitScreen({ onLeave }: Pick<VisitProps, 'onLeave'>) {
  return (
    <Glossary>
      <CurrentScreen onLeave={onLeave} />
    </Glossary>
  )
}

/** The hard words of the catalogue, explained on any screen below. */
function Glossary({ children }: { children: ReactNode }) {
  const { content, translated } = useKiosk()
  const entries = useMemo(() => glossaryEntries(content.words.fr, translated), [content, translated])
  return <GlossaryProvider entries={entries}>{children}</GlossaryProvider>
}

function CurrentScreen({ onLeave }: { onLeave: () => void }) {
  const { session } = useKiosk()
  const view = currentView(session)
  // A new place in the history is an arrival: first page, focus on the title.
  const key = `${session.history.length}/${view.name}`
  switch (view.name) {
    case 'events':
      return <Events key={key} onLeave={onLeave} />
    case 'severalEvents':
      return <SeveralEvents key={key} />
    case 'question':
      return <Question key={`${key}/${session.answered.length}`} view={view} />
    case 'subjects':
      return <Subjects key={key} />
    case 'different':
      return <Different key={key} />
    case 'path':
      return <Path key={key} />
    case 'phase':
    case 'toCheck':
    case 'here':
    case 'nothingToDo':
      return <StepList key={key} view={view} />
    case 'trips':
      return <Trips key={key} />
    case 'step':
      return <Step key={key} stepId={view.stepId} />
    case 'answers':
      return <Answers key={key} />
    case 'print':
      return <Print key={key} />
    case 'services':
      return (
        <Suspense key={key}>
          <Services />
        </Suspense>
      )
    case 'phone':
      return (
        <Suspense key={key}>
          <TakePhone />
        </Suspense>
      )
  }
}
