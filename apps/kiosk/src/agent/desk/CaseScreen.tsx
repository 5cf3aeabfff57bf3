import { AgentNotice } from '@parcours/ui'
import { type Dispatch, useEffect, useMemo, useState } from 'react'
import { Frame } from '../../Frame.tsx'
import type { Content } from '../../visit/content.ts'
import { ExerciseMark } from '../../visit/ExerciseMark.tsx'
import { KioskProvider } from '../../visit/KioskContext.tsx'
import type { Action } from '../../visit/session/session.ts'
import { VisitScreen } from '../../visit/Visit.tsx'
import { AgentHalf } from '../panel/AgentHalf.tsx'
import { exerciseOf } from '../practice/practice.ts'
import { useWedge } from '../ticket/useWedge.ts'
import { words } from '../words.ts'
import type { DeskCase } from './desk.ts'
import { lockNotice } from './lockNotice.ts'
import type { DeskControls } from './useDesk.ts'

/** What every state of the desk gets. */
export interface DeskScreenProps extends DeskControls {
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Ends all: the document is replaced. */
  readonly onErase: () => void
  /** An agent wants in. */
  readonly onAgent: () => void
}

/** Props of `CaseScreen`. */
export interface CaseScreenProps extends DeskScreenProps {
  readonly content: Content
  readonly current: DeskCase
}

/** One case: the visitor's screens as on any kiosk, and beside them the agent's half, unless it is hidden or locked. */
export function CaseScreen(props: CaseScreenProps) {
  const { current, desk, content, today, dispatch, act, loadSteps, close, setLanguage, onAgent } = props
  const { name, session } = current
  const held = useMemo(() => ({ session, dispatch: dispatchIn(dispatch, name) }), [session, dispatch, name])
  const isScanned = useStrayScan()
  return (
    <KioskProvider
      key={name}
      content={content}
      language={current.language}
      today={today}
      held={held}
      loadSteps={loadSteps}
      exercise={exerciseOf(current.practice)}
    >
      <Frame
        onLanguage={(next) => setLanguage(name, next)}
        onDisplay={(display) => act(name, { type: 'setDisplay', display })}
        onErase={() => close(name)}
        // Nobody was there for long: the other cases must not stay behind.
        onExpire={props.onErase}
        isTouched
        onAgent={onAgent}
        onServices={() => held.dispatch({ type: 'go', view: { name: 'services' } })}
        isAgentHere
      >
        {current.practice !== null && <ExerciseMark />}
        <VisitScreen onLeave={() => close(name)} />
      </Frame>
      {!desk.isLocked && !desk.isHidden && (
        <AgentNotice text={lockNotice(props.isLockNear) ?? (isScanned ? words.takeUp.besideCase : null)}>
          <AgentHalf
            one={current}
            count={desk.cases.length}
            act={(does) => act(name, does)}
            isFolded={desk.isFolded}
            onFold={(isFolded) => dispatch({ type: 'fold', isFolded })}
            onHide={() => dispatch({ type: 'hide' })}
            onLock={() => dispatch({ type: 'lock' })}
            onCases={() => dispatch({ type: 'show', name: null })}
            onClose={() => close(name)}
          />
        </AgentNotice>
      )}
    </KioskProvider>
  )
}

/**
 * A ticket that is scanned while a case is on the screen presses nothing on it, and takes the place of nobody: whether that
 * happened, until something is pressed.
 */
function useStrayScan(): boolean {
  const [isScanned, setScanned] = useState(false)
  useWedge({ onScan: () => setScanned(true) })
  useEffect(() => {
    const forget = () => setScanned(false)
    // Once the finger is lifted: what it presses must not move away under it.
    document.addEventListener('click', forget, true)
    return () => document.removeEventListener('click', forget, true)
  }, [])
  return isScanned
}

/** The actions of a visit, on this case and no other, whatever is on the screen by then. */
const dispatchIn =
  (dispatch: DeskScreenProps['dispatch'], name: DeskCase['name']): Dispatch<Action> =>
  (action) =>
    dispatch({ type: 'in', name, does: { type: 'visit', action } })
