import type { LanguageCode, Translator } from '@parcours/i18n'
import { type Display, LocaleProvider } from '@parcours/ui'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { CaseStart, DeskStart } from './agent/index.ts'
import { Frame } from './Frame.tsx'
import { Broken } from './screens/Broken.tsx'
import { LanguageProblem } from './screens/LanguageProblem.tsx'
import { Welcome } from './screens/Welcome.tsx'
import type { Content, LoadContent } from './visit/content.ts'
import { createHandover } from './visit/handover.ts'
import type { Session } from './visit/session/session.ts'

/** The questions, the path and the engine: fetched while the visitor reads the first screen. */
const loadVisit = () => import('./visit/Visit.tsx')
const Visit = lazy(async () => ({ default: (await loadVisit()).Visit }))

/** The agent's desk: fetched when an agent asks for it. */
const loadDesk = () => import('./agent/index.ts')
const AgentDesk = lazy(async () => ({ default: (await loadDesk()).AgentDesk }))

/** Props of `KioskApp`. */
export interface KioskAppProps {
  readonly translator: Translator
  /** The language that the translator speaks at the start. @default French */
  readonly startLanguage?: LanguageCode
  /** Gives the catalogue with the words of a language. Rejects when a file is missing. */
  readonly loadContent: LoadContent
  /** The day of the visit, `YYYY-MM-DD`, where it is not the present one: stories and tests. */
  readonly today?: string
  /** How the screen looks before anybody touched it. */
  readonly display: Display
  /** Ends the session: the document is replaced, and with it all that it held. */
  readonly onErase: () => void
  /** Told when a visit begins, and when it ends by going back to the welcome screen. */
  readonly onVisit?: (isVisiting: boolean) => void
  /** Where to begin: stories and tests start in the middle. */
  readonly initial?: { readonly language: LanguageCode; readonly content: Content; readonly session: Session }
}

/**
 * The kiosk: for one visitor, then, when an agent comes, the desk with several. The part for one visitor goes with all that
 * it held: a case that is closed at the desk must not stay in memory here.
 */
export function KioskApp(props: KioskAppProps) {
  const { translator, loadContent, onErase, onVisit, today } = props
  const [desk, setDesk] = useState<DeskStart | null>(null)
  if (desk === null) return <VisitorKiosk {...props} onDesk={setDesk} />
  return (
    <Suspense>
      <AgentDesk
        translator={translator}
        loadContent={loadContent}
        start={desk}
        {...(today !== undefined && { today })}
        onErase={onErase}
        {...(onVisit !== undefined && { onVisit })}
      />
    </Suspense>
  )
}

interface VisitorKioskProps extends KioskAppProps {
  /** An agent takes over, with the visit that is under way. */
  readonly onDesk: (start: DeskStart) => void
}

/** Tools around every screen, the welcome, then the visit. */
function VisitorKiosk(props: VisitorKioskProps) {
  const { translator, loadContent, initial, onErase, onVisit } = props
  const startLanguage = props.startLanguage ?? 'fr'
  const [language, setLanguage] = useState<LanguageCode>(initial?.language ?? startLanguage)
  const [display, setDisplay] = useState(props.display)
  const [content, setContent] = useState<Content | null>(initial?.content ?? null)
  const [hasFailed, setFailed] = useState(false)
  const [isBroken, setBroken] = useState(false)
  const [hasBegun, setBegun] = useState(initial !== undefined)
  useEffect(() => onVisit?.(hasBegun), [hasBegun, onVisit])
  /** The events whose steps have their words in `content`. */
  const [events, setEvents] = useState<readonly string[]>(initial?.session.case.events ?? [])
  /**
   * Switches only when every word is there: half a language is worse than the one before.
   * @returns whether it was switched.
   */
  const switchTo = async (next: LanguageCode, nextEvents: readonly string[]): Promise<boolean> => {
    try {
      const [nextContent] = await Promise.all([loadContent(next, nextEvents), loadVisit()])
      // Last, since it changes what is shown: nothing can fail after it.
      await translator.switchTo(next)
      setContent(nextContent)
      setEvents(nextEvents)
      setLanguage(next)
      return true
    } catch (error) {
      // For the operator's log: which file is missing says nothing of the visitor.
      console.error(error)
      // Without its catalogue the kiosk can say nothing; without one language it still speaks the others.
      if (await isFrenchThere(loadContent, nextEvents)) setFailed(true)
      else setBroken(true)
      return false
    }
  }
  const chooseLanguage = (next: LanguageCode) => switchTo(next, events)
  /** What the visitor said so far, for the desk. */
  const session = useRef<Session | null>(initial?.session ?? null)
  /** Opens the services near the visitor, inside the visit. */
  const services = useRef<() => void>(null)
  const giveServices = useCallback((open: () => void) => {
    services.current = open
  }, [])
  const openDesk = async () => {
    try {
      await (await loadDesk()).loadDeskStrings(translator.i18n)
      const visit = createHandover<CaseStart>()
      if (hasBegun && session.current !== null) visit.put({ language, display, session: session.current })
      session.current = null
      props.onDesk({ untouched: { language: startLanguage, display: props.display }, takeVisit: visit.take })
    } catch (error) {
      console.error(error)
      setFailed(true)
    }
  }
  const begin = async (next: LanguageCode) => {
    if (await chooseLanguage(next)) setBegun(true)
  }
  if (isBroken) return <Broken display={display} onRestart={onErase} />
  return (
    <LocaleProvider language={language} display={display}>
      <Frame
        onLanguage={(next) => void chooseLanguage(next)}
        onDisplay={setDisplay}
        onErase={onErase}
        isTouched={hasBegun || display !== props.display || language !== startLanguage}
        onAgent={() => void openDesk()}
        onServices={hasBegun ? () => services.current?.() : undefined}
      >
        {hasBegun && content !== null ? (
          <Suspense>
            <Visit
              content={content}
              language={language}
              {...(props.today !== undefined && { today: props.today })}
              loadSteps={(chosen) => switchTo(language, chosen)}
              onSession={(said) => {
                session.current = said
              }}
              onServices={giveServices}
              onLeave={() => setBegun(false)}
              {...(initial !== undefined && { initial: initial.session })}
            />
          </Suspense>
        ) : (
          <Welcome onLanguage={(next) => void begin(next)} />
        )}
      </Frame>
      <LanguageProblem isOpen={hasFailed} onClose={() => setFailed(false)} />
    </LocaleProvider>
  )
}

const isFrenchThere = (loadContent: LoadContent, events: readonly string[]): Promise<boolean> =>
  loadContent('fr', events).then(
    () => true,
    () => false,
  )
