import type { LanguageCode } from '@parcours/i18n'
import { GlossaryProvider } from '@parcours/ui'
import { useMemo, useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { glossaryEntries } from '../visit/adapters/glossary.ts'
import type { Content } from '../visit/content.ts'
import { ExerciseMark } from '../visit/ExerciseMark.tsx'
import { KioskProvider, useKiosk } from '../visit/KioskContext.tsx'
import { emptySession } from '../visit/session/session.ts'
import type { Keeper } from './memory.ts'
import type { PhonePath as Given } from './reading.ts'
import { PhonePath } from './screens/PhonePath.tsx'
import { PhoneStep } from './screens/PhoneStep.tsx'
import { useKeeping } from './useKeeping.ts'
import { usePlace } from './usePlace.ts'

/** Props of `PhoneVisit`. */
export interface PhoneVisitProps {
  readonly content: Content
  readonly language: LanguageCode
  /** The path that the code held. */
  readonly given: Given
  readonly storage: Keeper
  /** The present day, `YYYY-MM-DD`. @default the present day in Paris */
  readonly today?: string
}

/** The words of every step of the events came with the code: nothing more to load. */
const allThere = async () => true

/** The path on a phone: read, ticked, put into the calendar. The questions stay on the kiosk. */
export function PhoneVisit({ content, language, given, storage, today }: PhoneVisitProps) {
  const [day] = useState(() => today ?? Temporal.Now.plainDateISO('Europe/Paris').toString())
  const [session] = useState(() => ({ ...emptySession, case: given.case, papers: given.papers }))
  return (
    <KioskProvider
      content={content}
      language={language}
      today={day}
      loadSteps={allThere}
      initial={session}
      exercise={given.exercise}
    >
      {given.exercise !== null && <ExerciseMark />}
      <Places given={given} storage={storage} />
    </KioskProvider>
  )
}

function Places({ given, storage }: Pick<PhoneVisitProps, 'given' | 'storage'>) {
  const kiosk = useKiosk()
  const { content, translated, path } = kiosk
  const entries = useMemo(() => glossaryEntries(content.words.fr, translated), [content, translated])
  const keeping = useKeeping(kiosk, storage, given.kept)
  const { stepId, openStep, leaveStep } = usePlace(window)
  const step = path.steps.find(({ id }) => id === stepId)
  return (
    <GlossaryProvider entries={entries}>
      {step === undefined ? (
        <PhonePath key="path" keeping={keeping} hasLost={given.hasLost} onOpen={openStep} />
      ) : (
        <PhoneStep key={step.id} step={step} onLeave={leaveStep} />
      )}
    </GlossaryProvider>
  )
}
