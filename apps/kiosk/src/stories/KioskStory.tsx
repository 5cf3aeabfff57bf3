import { type Answer, answerScreen, loadCatalogue, nextScreens, type Words } from '@parcours/flows'
import type { Strings } from '@parcours/i18n'
import { KioskShell, useLocale } from '@parcours/ui'
import { translator } from '@parcours/ui/testing'
import { type ReactNode, useMemo } from 'react'
import catalogueJson from '../../../../packages/flows/generated/catalogue.json' with { type: 'json' }
import wordsAr from '../../../../packages/flows/generated/words.ar.json' with { type: 'json' }
import wordsEn from '../../../../packages/flows/generated/words.en.json' with { type: 'json' }
import wordsFr from '../../../../packages/flows/generated/words.fr.json' with { type: 'json' }
import ar from '../../locales/ar.json' with { type: 'json' }
import en from '../../locales/en.json' with { type: 'json' }
import fr from '../../locales/fr.json' with { type: 'json' }
import type { Content } from '../visit/content.ts'
import { emptySession, type Session, type View } from '../visit/session/session.ts'
import { Visit } from '../visit/Visit.tsx'

const nothing = () => {}

// Stories show the real words in every language at once; the kiosk itself loads them on demand.
for (const [language, strings] of Object.entries({ fr, ar, en }))
  translator.i18n.addResourceBundle(language, 'kiosk', strings satisfies Strings)

/** The built catalogue, with all its languages. */
const storyContent: Content = {
  catalogue: loadCatalogue(catalogueJson),
  words: {
    fr: wordsFr as unknown as Words,
    ar: wordsAr as unknown as Words,
    en: wordsEn as unknown as Words,
  },
}

/** The day on which stories happen: their dates stay the same. */
const storyToday = '2026-12-01'

/** Answers by screen id; a screen that is not listed is answered "Je ne sais pas". */
export type StoryAnswers = Readonly<Record<string, Answer>>

/** A session that begins at a view, with only its event known. */
export function sessionAt(view: View): Session {
  return {
    ...emptySession,
    case: { ...emptySession.case, events: ['moving'] },
    history: [{ name: 'events' }, view],
  }
}

/** A session in which the first screens of the engine were answered, in its order. */
export function sessionAfter(answers: StoryAnswers, screens: number, view: View): Session {
  let session = sessionAt(view)
  for (let count = 0; count < screens; count++) {
    const [screen] = nextScreens(storyContent.catalogue, session.case, { today: storyToday })
    if (screen === undefined) break
    const answer = answers[screen.id] ?? ({ kind: 'unknown' } as const)
    session = {
      ...session,
      case: answerScreen(session.case, screen, answer),
      answered: [...session.answered, { screen, answer }],
    }
  }
  return session
}

interface KioskStoryProps {
  readonly session: Session
  /** Texts taken as read and approved: today the real ledger holds none. */
  readonly approved?: readonly string[]
}

/** A whole screen of the kiosk with real content, in the language of the toolbar or of the mode under test. */
export function KioskStory({ session, approved }: KioskStoryProps) {
  const { language } = useLocale()
  const content = useMemo(() => withApproved(storyContent, approved), [approved])
  return (
    <StoryShell>
      <Visit content={content} language={language} today={storyToday} initial={session} onLeave={nothing} />
    </StoryShell>
  )
}

function withApproved(content: Content, approved: readonly string[] | undefined): Content {
  const { words } = content
  return approved === undefined ? content : { ...content, words: { ...words, fr: { ...words.fr, approved } } }
}

/** The frame of the kiosk around any screen. */
export function StoryShell({ children }: { children: ReactNode }) {
  return (
    <KioskShell
      isDraft
      onLanguageChange={nothing}
      onDisplayChange={nothing}
      erased={[]}
      onErase={nothing}
      onTalk={nothing}
    >
      {children}
    </KioskShell>
  )
}
