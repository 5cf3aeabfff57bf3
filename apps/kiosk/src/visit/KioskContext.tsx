import {
  becauseSentences,
  computePath,
  nextScreens,
  type Path,
  type Screen,
  type Words,
} from '@parcours/flows'
import { formatDate, isolate, type LanguageCode } from '@parcours/i18n'
import { useAnnounce } from '@parcours/ui'
import { createContext, type Dispatch, type ReactNode, use, useEffect, useMemo, useReducer } from 'react'
import type { Content } from './content.ts'
import { createLexicon, type Lexicon } from './lookup.ts'
import { type Action, emptySession, reduceSession, type Session } from './session/session.ts'
import { useCommuneNames } from './useCommunes.ts'

/** What every screen of the kiosk reads. */
export interface Kiosk {
  readonly content: Content
  readonly language: LanguageCode
  /** Words of the visitor's language, or undefined while it is French or its file is missing. */
  readonly translated: Words | undefined
  readonly lexicon: Lexicon
  /** Today, `YYYY-MM-DD`. */
  readonly today: string
  readonly session: Session
  /** The number of the exercise whose person does not exist, from 1; null for a visitor. */
  readonly exercise: number | null
  readonly dispatch: Dispatch<Action>
  /** Begins the questions of these events, once the words of their steps are there. */
  readonly chooseEvents: (events: readonly string[]) => Promise<void>
  /** The path of the answers so far. */
  readonly path: Path
  /** The screens still worth showing, in order. */
  readonly screens: readonly Screen[]
  /** Says facts back as sentences: « Vous louez votre logement. » */
  readonly say: (facts: readonly string[]) => readonly string[]
}

const KioskContext = createContext<Kiosk | null>(null)

/** A session and the way to act on it. */
export interface HeldSession {
  readonly session: Session
  readonly dispatch: Dispatch<Action>
}

/** Props of `KioskProvider`. */
export interface KioskProviderProps {
  readonly content: Content
  readonly language: LanguageCode
  /** Today, `YYYY-MM-DD`: the clock is read once, by `main`. */
  readonly today: string
  /** Brings the words of the steps of these events into `content`. Gives false, and says why, when it cannot. */
  readonly loadSteps: (events: readonly string[]) => Promise<boolean>
  /** Where to begin: stories and tests start in the middle. */
  readonly initial?: Session
  /** A session that somebody else holds: the agent's desk holds several. Without it the provider holds its own. */
  readonly held?: HeldSession
  /** The number of the exercise whose person does not exist. @default null: a visitor */
  readonly exercise?: number | null
  readonly children: ReactNode
}

/** What was said last may be what the visitor typed: the next case on this screen must not find it. */
function useSilenceAfter(): void {
  const announce = useAnnounce()
  useEffect(
    () => () => {
      announce('')
      announce('', 'now')
    },
    [announce],
  )
}

/** Holds the session in memory, and works out the path and the next questions from it. */
export function KioskProvider({
  content,
  language,
  today,
  loadSteps,
  initial = emptySession,
  held,
  exercise = null,
  children,
}: KioskProviderProps) {
  useSilenceAfter()
  const [ownSession, ownDispatch] = useReducer(reduceSession, initial)
  const { session, dispatch } = held ?? { session: ownSession, dispatch: ownDispatch }
  const translated = language === 'fr' ? undefined : content.words[language]
  const lexicon = useMemo(() => createLexicon(content.words.fr, translated), [content, translated])
  const answers = useMemo(
    () => ({
      path: computePath(content.catalogue, session.case, { today }),
      screens: nextScreens(content.catalogue, session.case, { today }),
    }),
    [content, session.case, today],
  )
  const hasCommunes = [...content.catalogue.facts].some(
    ([name, { type }]) => type === 'commune' && typeof session.case.facts[name] === 'string',
  )
  const communeName = useCommuneNames(hasCommunes)
  const kiosk = useMemo<Kiosk>(() => {
    const words = translated ?? content.words.fr
    const say = (facts: readonly string[]) =>
      becauseSentences(content.catalogue, words, session.case, facts, (value, type) => {
        if (type === 'date') return formatDate(value, lexicon.language)
        return type === 'commune' ? isolate(communeName(value)) : value
      })
    const chooseEvents = async (events: readonly string[]) => {
      if (await loadSteps(events)) dispatch({ type: 'chooseEvents', events })
    }
    const known = { content, language, translated, lexicon, today, session, exercise }
    return { ...known, dispatch, chooseEvents, ...answers, say }
  }, [
    content,
    language,
    translated,
    lexicon,
    today,
    session,
    exercise,
    dispatch,
    answers,
    loadSteps,
    communeName,
  ])
  return <KioskContext value={kiosk}>{children}</KioskContext>
}

/** The kiosk's state. @throws outside a `KioskProvider`. */
export function useKiosk(): Kiosk {
  const kiosk = use(KioskContext)
  if (kiosk === null)
    throw new Error('useKiosk was called outside a KioskProvider. Wrap the screen in <KioskProvider>.')
  return kiosk
}
