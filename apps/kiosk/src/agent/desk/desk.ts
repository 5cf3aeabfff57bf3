import type { LanguageCode } from '@parcours/i18n'
import type { Display } from '@parcours/ui'
import { type Action, emptySession, reduceSession, type Session } from '../../visit/session/session.ts'
import type { PracticeId } from '../practice/practice.ts'
import { type CaseName, nextName } from './names.ts'

/** All that is known of one visitor. In memory only; gone when it is closed. */
export interface DeskCase {
  readonly name: CaseName
  /** The visitor's language. */
  readonly language: LanguageCode
  /** The visitor's text size and colours. */
  readonly display: Display
  readonly session: Session
  /** Papers that the agent saw: ids of documents. One paper serves every step that asks for it. */
  readonly seen: readonly string[]
  /** Steps that were done at this desk. Each is in `session.case.done` too: what is taken back there is gone here. */
  readonly doneHere: readonly string[]
  /** The exercise that this case belongs to; null for a visitor. */
  readonly practice: PracticeId | null
  /** Facts of an old ticket whose answer must be asked again. */
  readonly lost: readonly string[]
}

/** The desk of an agent: several cases, one of them on the screen. */
export interface Desk {
  readonly cases: readonly DeskCase[]
  /** The case on the screen, or null: the list of cases, or the welcome screen while the desk is locked. */
  readonly current: CaseName | null
  /** Without the PIN the kiosk shows the case of the screen as to any visitor, and no other. */
  readonly isLocked: boolean
  /** The agent's half was hidden: the visitor has the whole screen. Soon after, the desk locks: see `useLocks`. */
  readonly isHidden: boolean
  /** The agent's half is folded to a rail: the visitor has nearly the whole screen. Stays so from case to case. */
  readonly isFolded: boolean
  /** How many names were given out. */
  readonly given: number
}

/** What a case begins with. */
export interface CaseStart {
  readonly language: LanguageCode
  readonly display: Display
  /** @default nothing said yet */
  readonly session?: Session | undefined
  readonly practice?: PracticeId | undefined
  /** @default no paper was seen yet */
  readonly seen?: readonly string[] | undefined
  readonly lost?: readonly string[] | undefined
}

/** An action on one case: no other case changes. */
export type CaseAction =
  | { readonly type: 'visit'; readonly action: Action }
  | { readonly type: 'setLanguage'; readonly language: LanguageCode }
  | { readonly type: 'setDisplay'; readonly display: Display }
  | { readonly type: 'seePaper'; readonly paper: string; readonly isSeen: boolean }
  | { readonly type: 'doHere'; readonly stepId: string; readonly isDone: boolean }

export type DeskAction =
  | { readonly type: 'unlock' }
  | { readonly type: 'lock' }
  | { readonly type: 'hide' }
  | { readonly type: 'fold'; readonly isFolded: boolean }
  /** A case on the screen, with the agent's half; null: the list of cases. */
  | { readonly type: 'show'; readonly name: CaseName | null }
  | ({ readonly type: 'begin' } & CaseStart)
  | { readonly type: 'in'; readonly name: CaseName; readonly does: CaseAction }
  /** Erases all that is known of a visitor. */
  | { readonly type: 'close'; readonly name: CaseName }

/** A desk behind its PIN, before its first case. */
export const closedDesk: Desk = {
  cases: [],
  current: null,
  isLocked: true,
  isHidden: false,
  isFolded: false,
  given: 0,
}

/** The case on the screen. */
export function currentCase({ cases, current }: Desk): DeskCase | null {
  return cases.find(({ name }) => name === current) ?? null
}

/** What the desk does with an action. Pure. An action on a case that was closed does nothing. */
export function reduceDesk(desk: Desk, action: DeskAction): Desk {
  switch (action.type) {
    case 'unlock':
      return { ...desk, isLocked: false, isHidden: false }
    case 'lock':
      return { ...desk, isLocked: true }
    case 'hide':
      return { ...desk, isHidden: true }
    case 'fold':
      return { ...desk, isFolded: action.isFolded }
    case 'show':
      return { ...desk, current: action.name, isHidden: false }
    case 'begin':
      return begin(desk, action)
    case 'in':
      return {
        ...desk,
        cases: desk.cases.map((one) => (one.name === action.name ? reduceCase(one, action.does) : one)),
      }
    case 'close':
      return {
        ...desk,
        cases: desk.cases.filter(({ name }) => name !== action.name),
        current: desk.current === action.name ? null : desk.current,
        // Who ended it is the visitor, alone with the screen: the list of cases is not theirs to see.
        isLocked: desk.isLocked || (desk.isHidden && desk.current === action.name),
      }
  }
}

function begin(desk: Desk, start: CaseStart): Desk {
  const { language, display, session = emptySession, practice = null, seen = [], lost = [] } = start
  const name = nextName(
    desk.cases.map((one) => one.name),
    desk.given,
  )
  if (name === null) return desk
  const added: DeskCase = {
    name,
    language,
    display,
    session,
    seen,
    doneHere: [],
    practice,
    lost,
  }
  return { ...desk, cases: [...desk.cases, added], current: name, isHidden: false, given: desk.given + 1 }
}

/** What one case does with an action. Pure. */
export function reduceCase(one: DeskCase, action: CaseAction): DeskCase {
  switch (action.type) {
    case 'visit': {
      const session = reduceSession(one.session, action.action)
      // What the visitor takes back was not done here either, whoever says later that it is done.
      const doneHere = one.doneHere.filter((stepId) => session.case.done.includes(stepId))
      return { ...one, session, doneHere }
    }
    case 'setLanguage':
      return { ...one, language: action.language }
    case 'setDisplay':
      return { ...one, display: action.display }
    case 'seePaper':
      return { ...one, seen: withOrWithout(one.seen, action.paper, action.isSeen) }
    case 'doHere':
      return {
        ...one,
        doneHere: withOrWithout(one.doneHere, action.stepId, action.isDone),
        session: reduceSession(one.session, {
          type: 'markDone',
          stepId: action.stepId,
          isDone: action.isDone,
        }),
      }
  }
}

function withOrWithout(all: readonly string[], one: string, isThere: boolean): readonly string[] {
  const others = all.filter((other) => other !== one)
  return isThere ? [...others, one] : others
}
