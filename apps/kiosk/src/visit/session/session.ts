import type { Answer, Case, Screen } from '@parcours/flows'
import { answerScreen } from '@parcours/flows'

/** A page of the kiosk. Held in memory, never in the address: the address of a kiosk can be read over a shoulder. */
export type View =
  | { readonly name: 'events' }
  | { readonly name: 'severalEvents' }
  /** `key` null: the next question of the engine. `isEdit`: back to where the visitor was, once answered. */
  | { readonly name: 'question'; readonly key: string | null; readonly isEdit: boolean }
  | { readonly name: 'subjects' }
  | { readonly name: 'different' }
  | { readonly name: 'path' }
  | { readonly name: 'phase'; readonly phase: string }
  | { readonly name: 'toCheck' }
  /** What an agent here can finish with the visitor today. */
  | { readonly name: 'here' }
  /** What can be done in one trip, by place. */
  | { readonly name: 'trips' }
  | { readonly name: 'nothingToDo' }
  | { readonly name: 'step'; readonly stepId: string }
  | { readonly name: 'answers' }
  | { readonly name: 'print' }
  | { readonly name: 'phone' }
  /** The services near the visitor, to look at and to print. */
  | { readonly name: 'services' }

/** An answered screen, kept as it was shown, so that it can be shown again as it was. */
export interface AnsweredScreen {
  readonly screen: Screen
  readonly answer: Answer
}

/** All that the kiosk knows of a visitor. It lives in memory and dies with the document. */
export interface Session {
  readonly history: readonly View[]
  readonly case: Case
  /** In the order of the answers; a screen stands once, at its first place. */
  readonly answered: readonly AnsweredScreen[]
  /** Ids of the screens where the visitor said "Ma situation est différente" (`events` for the first): a note for the agent. */
  readonly different: readonly string[]
  /** Papers that the visitor has ready: ids of documents, by step. */
  readonly papers: Readonly<Record<string, readonly string[]>>
}

export type Action =
  | { readonly type: 'go'; readonly view: View }
  /** Replaces the present view: nothing to come back to. */
  | { readonly type: 'replace'; readonly view: View }
  | { readonly type: 'back' }
  | { readonly type: 'chooseEvents'; readonly events: readonly string[] }
  | { readonly type: 'answer'; readonly screen: Screen; readonly answer: Answer; readonly next: View | null }
  | { readonly type: 'openSubject'; readonly sets: Case['facts'] }
  | { readonly type: 'sayDifferent'; readonly about: string }
  | {
      readonly type: 'tickPaper'
      readonly stepId: string
      readonly paper: string
      readonly isTicked: boolean
    }
  | { readonly type: 'markDone'; readonly stepId: string; readonly isDone: boolean }

/** The session before the visitor said anything. */
export const emptySession: Session = {
  history: [{ name: 'events' }],
  case: { version: 1, events: [], facts: {}, done: [] },
  answered: [],
  different: [],
  papers: {},
}

/** The view that is shown. */
export function currentView(session: Session): View {
  return session.history.at(-1) ?? { name: 'events' }
}

/** What the kiosk does with an action. Pure: same session and action, same result. */
export function reduceSession(session: Session, action: Action): Session {
  switch (action.type) {
    case 'go':
      return { ...session, history: [...session.history, action.view] }
    case 'replace':
      return { ...session, history: [...session.history.slice(0, -1), action.view] }
    case 'back':
      return session.history.length > 1 ? { ...session, history: session.history.slice(0, -1) } : session
    case 'chooseEvents':
      return {
        ...session,
        case: { ...session.case, events: action.events },
        history: [...session.history, { name: 'question', key: null, isEdit: false }],
      }
    case 'answer':
      return reduceAnswer(session, action)
    case 'openSubject':
      return { ...session, case: { ...session.case, facts: { ...session.case.facts, ...action.sets } } }
    case 'sayDifferent':
      return { ...session, different: [...new Set([...session.different, action.about])] }
    case 'tickPaper': {
      const others = (session.papers[action.stepId] ?? []).filter((id) => id !== action.paper)
      const papers = action.isTicked ? [...others, action.paper] : others
      return { ...session, papers: { ...session.papers, [action.stepId]: papers } }
    }
    case 'markDone': {
      const others = session.case.done.filter((id) => id !== action.stepId)
      return {
        ...session,
        case: { ...session.case, done: action.isDone ? [...others, action.stepId] : others },
      }
    }
  }
}

function reduceAnswer(
  session: Session,
  { screen, answer, next }: Extract<Action, { type: 'answer' }>,
): Session {
  const key = screenKey(screen)
  const entry = { screen, answer }
  const isKnown = session.answered.some((old) => screenKey(old.screen) === key)
  const answered = isKnown
    ? session.answered.map((old) => (screenKey(old.screen) === key ? entry : old))
    : [...session.answered, entry]
  const before = session.history.slice(0, -1)
  // The question that was answered is pinned in the history: "Retour" leads to it, not to the next question.
  const history: readonly View[] =
    next === null ? before : [...before, { name: 'question', key, isEdit: false }, next]
  return { ...session, answered, history, case: answerScreen(session.case, screen, answer) }
}

/** Names a screen as it was shown: the same screen with other cards is another question. */
export function screenKey(screen: Screen): string {
  if (screen.kind === 'choice' && screen.within !== null) return `${screen.id}/${screen.within}`
  if (screen.kind !== 'group') return screen.id
  return `${screen.id}/${screen.items.map(({ fact, value }) => `${fact}=${String(value)}`).join()}`
}

/** Number of screens answered after which a first path is shown. */
export const screensBeforeFirstPath = 5
