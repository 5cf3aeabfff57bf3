import { type Answer, answerScreen, loadCatalogue, nextScreens, type Words } from '@parcours/flows'
import { type LanguageCode, languages, type Strings, sourceLanguage } from '@parcours/i18n'
import { KioskShell, useLocale } from '@parcours/ui'
import { translator } from '@parcours/ui/testing'
import { type ReactNode, useMemo } from 'react'
import catalogueJson from '../../../../packages/flows/generated/catalogue.json' with { type: 'json' }
import phoneAr from '../../locales/phone/ar.json' with { type: 'json' }
import phoneEn from '../../locales/phone/en.json' with { type: 'json' }
import phoneFr from '../../locales/phone/fr.json' with { type: 'json' }
import type { Content } from '../visit/content.ts'
import { KioskProvider } from '../visit/KioskContext.tsx'
import { emptySession, type Session, type View } from '../visit/session/session.ts'
import { Visit } from '../visit/Visit.tsx'

const nothing = () => {}
/** Stories hold every word. */
const allThere = async () => true

// Stories show the real words in every language at once; the kiosk itself loads them on demand.
const words = import.meta.glob<Words>('../../../../packages/flows/generated/words.*.json', {
  eager: true,
  import: 'default',
})
const strings = import.meta.glob<Strings>(
  ['../../locales/*.json', '../../locales/visit/*.json', '!../../locales/**/*.of.json'],
  {
    eager: true,
    import: 'default',
  },
)
const wordsIn = (language: LanguageCode): Words => {
  const found = words[`../../../../packages/flows/generated/words.${language}.json`]
  if (found === undefined) throw new Error(`No words for ${language}: npm run build -w @parcours/flows`)
  return found
}
for (const { code } of languages)
  for (const [namespace, folder] of [
    ['kiosk', ''],
    ['visit', 'visit/'],
  ] as const)
    translator.i18n.addResourceBundle(code, namespace, strings[`../../locales/${folder}${code}.json`])
for (const [language, strings] of Object.entries({ fr: phoneFr, ar: phoneAr, en: phoneEn }))
  translator.i18n.addResourceBundle(language, 'phone', strings satisfies Strings)

/** The built catalogue, with all its languages. */
export const storyContent: Content = {
  catalogue: loadCatalogue(catalogueJson),
  words: {
    ...Object.fromEntries(languages.map(({ code }) => [code, wordsIn(code)])),
    fr: wordsIn(sourceLanguage),
  },
}

/** The day on which stories happen: their dates stay the same. */
export const storyToday = '2026-12-01'

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
      <Visit
        content={content}
        language={language}
        today={storyToday}
        initial={session}
        loadSteps={allThere}
        onLeave={nothing}
      />
    </StoryShell>
  )
}

function withApproved(content: Content, approved: readonly string[] | undefined): Content {
  const { words } = content
  return approved === undefined ? content : { ...content, words: { ...words, fr: { ...words.fr, approved } } }
}

/** One screen of a visit that the session alone does not lead to, in the frame of the kiosk. */
export function ScreenStory({ session, children }: { session: Session; children: ReactNode }) {
  const { language } = useLocale()
  return (
    <StoryShell>
      <KioskProvider
        content={storyContent}
        language={language}
        today={storyToday}
        initial={session}
        loadSteps={allThere}
      >
        {children}
      </KioskProvider>
    </StoryShell>
  )
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
      onInformation={nothing}
    >
      {children}
    </KioskShell>
  )
}
