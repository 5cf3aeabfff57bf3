import { forgetDates } from '@parcours/flows'
import type { LanguageCode, Translator } from '@parcours/i18n'
import { type Dispatch, useCallback, useEffect, useLayoutEffect, useReducer, useState } from 'react'
import type { LoadContent } from '../../visit/content.ts'
import {
  type CaseAction,
  type CaseStart,
  closedDesk,
  currentCase,
  type Desk,
  type DeskAction,
  type DeskCase,
  reduceDesk,
} from './desk.ts'
import type { CaseName } from './names.ts'
import { type CaseContent, useContent } from './useContent.ts'
import { useLocks } from './useLocks.ts'

/** The desk, and what can be done with it. */
export interface DeskControls extends Omit<CaseContent, 'prepare'> {
  readonly desk: Desk
  readonly current: DeskCase | null
  readonly dispatch: Dispatch<DeskAction>
  /** A case on the screen, in its language. */
  readonly show: (name: CaseName) => void
  readonly begin: (start: CaseStart) => void
  /** Erases a case; the last one of a locked or hidden desk takes the document with it. */
  readonly close: (name: CaseName) => void
  readonly setLanguage: (name: CaseName, language: LanguageCode) => void
  /** What the screen speaks and looks like while no case is on it, and what a new case begins with. */
  readonly first: Pick<CaseStart, 'language' | 'display'>
  readonly setFirst: (first: Pick<CaseStart, 'language' | 'display'>) => void
  /** Takes `first` back to what it was before anybody touched it. */
  readonly rest: () => void
  /** Brings the words of the steps of these events for the case on the screen. */
  readonly loadSteps: (events: readonly string[]) => Promise<boolean>
  readonly act: (name: CaseName, does: CaseAction) => void
  /** Nobody touched the open desk for long: it locks in a moment. */
  readonly isLockNear: boolean
}

/** What `useDesk` needs. */
export interface DeskOptions {
  readonly translator: Translator
  readonly loadContent: LoadContent
  /** Gives the visit that was on the screen, once: nobody else has it then. */
  readonly takeVisit: () => CaseStart | null
  /** The language and the look of the kiosk before anybody touched it. */
  readonly untouched: Pick<CaseStart, 'language' | 'display'>
  readonly onErase: () => void
}

/** Holds the desk. The words of a case are there before it is shown. */
export function useDesk({
  translator,
  loadContent,
  takeVisit,
  untouched,
  onErase,
}: DeskOptions): DeskControls {
  const [desk, dispatch] = useReducer(reduceDesk, closedDesk)
  const { prepare, ...content } = useContent(translator, loadContent)
  const [first, setFirst] = useState(untouched)
  const current = currentCase(desk)
  const isEmpty = current === null
  const [isHandedOver, setHandedOver] = useState(false)
  // Before the first picture. Not as a first state: a render that React does not keep would lose the visit.
  useLayoutEffect(() => {
    const visit = takeVisit()
    setHandedOver(true)
    if (visit === null) return
    dispatch({ type: 'begin', ...visit })
    void prepare(visit.language, visit.session?.case.events ?? [])
  }, [takeVisit, prepare])
  useEffect(() => {
    // What is on the screen now is for nobody yet: it no longer speaks the language of the case before.
    if (isHandedOver && isEmpty) void prepare(first.language, [])
  }, [isHandedOver, isEmpty, first.language, prepare])
  const isLockNear = useLocks(
    desk,
    useCallback(() => dispatch({ type: 'lock' }), []),
  )
  const byName = (name: CaseName) => desk.cases.find((one) => one.name === name)
  return {
    ...content,
    isLockNear,
    first,
    setFirst,
    rest: () => setFirst(untouched),
    desk,
    current,
    dispatch,
    show: (name) => {
      const one = byName(name)
      if (one !== undefined)
        void prepare(one.language, one.session.case.events, () => dispatch({ type: 'show', name }))
    },
    begin: (next) => {
      void prepare(next.language, next.session?.case.events ?? [], () => dispatch({ type: 'begin', ...next }))
    },
    close: (name) => {
      if ((desk.isLocked || desk.isHidden) && desk.cases.length === 1) return onErase()
      dispatch({ type: 'close', name })
      setFirst(untouched)
      forgetDates()
    },
    setLanguage: (name, next) => {
      const does: CaseAction = { type: 'setLanguage', language: next }
      void prepare(next, byName(name)?.session.case.events ?? [], () => dispatch({ type: 'in', name, does }))
    },
    loadSteps: (events) => prepare(current?.language ?? first.language, events),
    act: (name, does) => dispatch({ type: 'in', name, does }),
  }
}
