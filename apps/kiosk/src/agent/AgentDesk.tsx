import { type LanguageCode, sourceLanguage, type Translator } from '@parcours/i18n'
import { type Display, LocaleProvider } from '@parcours/ui'
import { useEffect, useMemo, useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { LanguageProblem } from '../screens/LanguageProblem.tsx'
import type { LoadContent } from '../visit/content.ts'
import { CaseScreen } from './desk/CaseScreen.tsx'
import type { CaseStart } from './desk/desk.ts'
import { EmptyDesk } from './desk/EmptyDesk.tsx'
import { LockedDesk } from './desk/LockedDesk.tsx'
import { useDesk } from './desk/useDesk.ts'
import { FrenchStrings, frenchOf } from './French.tsx'

/** What was on the screen when the agent came. */
export interface DeskStart {
  /** The language and the look of the kiosk before anybody touched it. */
  readonly untouched: { readonly language: LanguageCode; readonly display: Display }
  /** Gives the visit that was under way, once: it becomes the first case, and stays nowhere else. Null: none. */
  readonly takeVisit: () => CaseStart | null
}

/** Props of `AgentDesk`. */
export interface AgentDeskProps {
  readonly translator: Translator
  readonly loadContent: LoadContent
  readonly start: DeskStart
  /** The day of the visits, `YYYY-MM-DD`. @default the present day in Paris */
  readonly today?: string
  /** Ends all: the document is replaced, and with it all that it held. */
  readonly onErase: () => void
  /** Told that somebody works here. */
  readonly onVisit?: (isVisiting: boolean) => void
}

/**
 * The kiosk with an agent beside it: several cases, one on the screen, the agent's half next to it. It begins locked;
 * while it is locked the kiosk serves one visitor as ever.
 */
export function AgentDesk({ translator, loadContent, start, today, onErase, onVisit }: AgentDeskProps) {
  const [day] = useState(() => today ?? Temporal.Now.plainDateISO('Europe/Paris').toString())
  const [isAsking, setAsking] = useState(true)
  const french = useMemo(() => frenchOf(translator.i18n), [translator])
  const controls = useDesk({ translator, loadContent, onErase, ...start })
  const { desk, current, content, dispatch, first } = controls
  useEffect(() => onVisit?.(true), [onVisit])
  const unlock = () => {
    setAsking(false)
    dispatch({ type: 'unlock' })
  }
  const askPin = () => (desk.isLocked ? setAsking(true) : dispatch({ type: 'unlock' }))
  const leavePin = () => (desk.cases.length === 0 ? onErase() : setAsking(false))
  const common = { ...controls, today: day, onErase, onAgent: askPin }
  const spoken = current?.language ?? (desk.isLocked ? first.language : sourceLanguage)
  return (
    <FrenchStrings french={french}>
      <LocaleProvider language={spoken} display={current?.display ?? first.display}>
        {desk.isLocked && (isAsking || current === null) ? (
          <LockedDesk {...common} isAsking={isAsking} onOpen={unlock} onBack={leavePin} />
        ) : content === null ? null : current === null ? (
          <EmptyDesk {...common} content={content} />
        ) : (
          <CaseScreen {...common} content={content} current={current} />
        )}
        <LanguageProblem isOpen={controls.hasFailed} onClose={controls.forgetFailure} />
      </LocaleProvider>
    </FrenchStrings>
  )
}
