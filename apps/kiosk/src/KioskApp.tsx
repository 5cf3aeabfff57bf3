import type { LanguageCode, Translator } from '@parcours/i18n'
import { type Display, IdleGuard, KioskShell, LocaleProvider } from '@parcours/ui'
import { lazy, Suspense, useState } from 'react'
import { Broken } from './screens/Broken.tsx'
import { LanguageProblem } from './screens/LanguageProblem.tsx'
import { TalkDialog } from './screens/TalkDialog.tsx'
import { Welcome } from './screens/Welcome.tsx'
import { settings } from './settings.ts'
import { useKioskStrings } from './strings.ts'
import type { Content } from './visit/content.ts'
import type { Session } from './visit/session/session.ts'

/** The questions, the path and the engine: fetched while the visitor reads the first screen. */
const loadVisit = () => import('./visit/Visit.tsx')
const Visit = lazy(async () => ({ default: (await loadVisit()).Visit }))

/** Props of `KioskApp`. */
export interface KioskAppProps {
  readonly translator: Translator
  /** Gives the catalogue with the words of a language. Rejects when a file is missing. */
  readonly loadContent: (language: LanguageCode) => Promise<Content>
  /** The day of the visit, `YYYY-MM-DD`, where it is not the present one: stories and tests. */
  readonly today?: string
  /** How the screen looks before anybody touched it. */
  readonly display: Display
  /** Ends the session: the document is replaced, and with it all that it held. */
  readonly onErase: () => void
  /** Where to begin: stories and tests start in the middle. */
  readonly initial?: { readonly language: LanguageCode; readonly content: Content; readonly session: Session }
}

/** The kiosk: tools around every screen, the welcome, then the visit. */
export function KioskApp(props: KioskAppProps) {
  const { translator, loadContent, initial, onErase } = props
  const [language, setLanguage] = useState<LanguageCode>(initial?.language ?? 'fr')
  const [display, setDisplay] = useState(props.display)
  const [content, setContent] = useState<Content | null>(initial?.content ?? null)
  const [hasFailed, setFailed] = useState(false)
  const [isBroken, setBroken] = useState(false)
  const [hasBegun, setBegun] = useState(initial !== undefined)
  /**
   * Switches only when every word is there: half a language is worse than the one before.
   * @returns whether the language was switched.
   */
  const chooseLanguage = async (next: LanguageCode): Promise<boolean> => {
    try {
      const [nextContent] = await Promise.all([loadContent(next), loadVisit()])
      // Last, since it changes what is shown: nothing can fail after it.
      await translator.switchTo(next)
      setContent(nextContent)
      setLanguage(next)
      return true
    } catch (error) {
      // For the operator's log: which file is missing says nothing of the visitor.
      console.error(error)
      // Without its catalogue the kiosk can say nothing; without one language it still speaks the others.
      if (await isFrenchThere(loadContent)) setFailed(true)
      else setBroken(true)
      return false
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
        isTouched={hasBegun}
      >
        {hasBegun && content !== null ? (
          <Suspense>
            <Visit
              content={content}
              language={language}
              {...(props.today !== undefined && { today: props.today })}
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

const isFrenchThere = (loadContent: KioskAppProps['loadContent']): Promise<boolean> =>
  loadContent('fr').then(
    () => true,
    () => false,
  )

interface FrameProps {
  readonly onLanguage: (language: LanguageCode) => void
  readonly onDisplay: (display: Display) => void
  readonly onErase: () => void
  /** Somebody began: a forgotten session is watched. */
  readonly isTouched: boolean
  readonly children: React.ReactNode
}

/** The tools around every screen, and the guard of a forgotten session. */
function Frame({ onLanguage, onDisplay, onErase, isTouched, children }: FrameProps) {
  const { t } = useKioskStrings()
  const [isTalking, setTalking] = useState(false)
  return (
    <KioskShell
      isDraft={settings.isDraft}
      onLanguageChange={onLanguage}
      onDisplayChange={onDisplay}
      erased={[t('erase.answers'), t('erase.path'), t('erase.settings')]}
      onErase={onErase}
      onTalk={() => setTalking(true)}
      repeatGuard={settings.repeatGuard}
    >
      {children}
      <TalkDialog isOpen={isTalking} onClose={() => setTalking(false)} />
      {isTouched && (
        <IdleGuard
          warnAfter={settings.idleWarnAfter}
          warningSeconds={settings.idleWarning}
          onExpire={onErase}
        />
      )}
    </KioskShell>
  )
}
