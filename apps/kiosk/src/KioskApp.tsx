import type { LanguageCode, Translator } from '@parcours/i18n'
import { type Display, IdleGuard, KioskShell, LocaleProvider } from '@parcours/ui'
import { useState } from 'react'
import { type Content, loadWords } from './content/content.ts'
import { KioskProvider, useKiosk } from './KioskContext.tsx'
import { Answers } from './screens/Answers.tsx'
import { Different } from './screens/Different.tsx'
import { Events } from './screens/Events.tsx'
import { LanguageProblem } from './screens/LanguageProblem.tsx'
import { Path } from './screens/Path.tsx'
import { Print } from './screens/Print.tsx'
import { Question } from './screens/Question.tsx'
import { Step } from './screens/Step.tsx'
import { StepList } from './screens/StepList.tsx'
import { Subjects } from './screens/Subjects.tsx'
import { TalkDialog } from './screens/TalkDialog.tsx'
import { Welcome } from './screens/Welcome.tsx'
import { currentView, type Session } from './session/session.ts'
import { settings } from './settings.ts'
import { useKioskStrings } from './strings.ts'

/** Props of `KioskApp`. */
export interface KioskAppProps {
  readonly translator: Translator
  /** The catalogue with its French words. */
  readonly content: Content
  /** Today, `YYYY-MM-DD`. */
  readonly today: string
  /** How the screen looks before anybody touched it. */
  readonly display: Display
  /** Ends the session: the document is replaced, and with it all that it held. */
  readonly onErase: () => void
  /** Where to begin: stories and tests start in the middle. */
  readonly initial?: { readonly session?: Session; readonly language?: LanguageCode; readonly content?: Content }
}

/** The kiosk: language and look around, a session inside. */
export function KioskApp(props: KioskAppProps) {
  const { translator, initial } = props
  const [language, setLanguage] = useState<LanguageCode>(initial?.language ?? 'fr')
  const [display, setDisplay] = useState(props.display)
  const [content, setContent] = useState(initial?.content ?? props.content)
  const [hasFailed, setFailed] = useState(false)
  /** Switches only when every word is there: half a language is worse than the one before. */
  const onLanguage = async (next: LanguageCode): Promise<boolean> => {
    try {
      const [words] = await Promise.all([content.words[next] ?? loadWords(next), translator.switchTo(next)])
      setContent((before) => ({ ...before, words: { ...before.words, [next]: words } }))
      setLanguage(next)
      return true
    } catch {
      await translator.switchTo(language)
      setFailed(true)
      return false
    }
  }
  return (
    <LocaleProvider language={language} display={display}>
      <KioskProvider content={content} language={language} today={props.today} {...(initial?.session && { initial: initial.session })}>
        <Frame onLanguage={onLanguage} onDisplay={setDisplay} onErase={props.onErase} />
        <LanguageProblem isOpen={hasFailed} onClose={() => setFailed(false)} />
      </KioskProvider>
    </LocaleProvider>
  )
}

interface FrameProps {
  readonly onLanguage: (language: LanguageCode) => Promise<boolean>
  readonly onDisplay: (display: Display) => void
  readonly onErase: () => void
}

/** The tools around every screen, and the guard of a forgotten session. */
function Frame({ onLanguage, onDisplay, onErase }: FrameProps) {
  const { t } = useKioskStrings()
  const { session } = useKiosk()
  const [isTalking, setTalking] = useState(false)
  const isUntouched = session.history.length === 1
  return (
    <KioskShell
      isDraft={settings.isDraft}
      onLanguageChange={(language) => void onLanguage(language)}
      onDisplayChange={onDisplay}
      erased={[t('erase.answers'), t('erase.path'), t('erase.settings')]}
      onErase={onErase}
      onTalk={() => setTalking(true)}
      repeatGuard={settings.repeatGuard}
    >
      <CurrentScreen onLanguage={onLanguage} />
      <TalkDialog isOpen={isTalking} onClose={() => setTalking(false)} />
      {!isUntouched && <IdleGuard warnAfter={settings.idleWarnAfter} warningSeconds={settings.idleWarning} onExpire={onErase} />}
    </KioskShell>
  )
}

function CurrentScreen({ onLanguage }: Pick<FrameProps, 'onLanguage'>) {
  const { session } = useKiosk()
  const view = currentView(session)
  // A new place in the history is an arrival: first page, focus on the title.
  const key = `${session.history.length}/${view.name}`
  switch (view.name) {
    case 'welcome':
      return <Welcome key={key} onLanguage={onLanguage} />
    case 'events':
      return <Events key={key} />
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
    case 'nothingToDo':
      return <StepList key={key} view={view} />
    case 'step':
      return <Step key={key} stepId={view.stepId} />
    case 'answers':
      return <Answers key={key} />
    case 'print':
      return <Print key={key} />
  }
}
