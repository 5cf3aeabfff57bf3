import { AgentPanel, Button } from '@parcours/ui'
import { Files, Lock } from 'lucide-react'
import { useState } from 'react'
import type { CaseAction, DeskCase } from '../desk/desk.ts'
import { French } from '../French.tsx'
import { useDeskStrings } from '../strings.ts'
import { fill, words } from '../words.ts'
import { FileTab } from './FileTab.tsx'
import { MirrorTab } from './MirrorTab.tsx'
import { PathTab } from './PathTab.tsx'
import { PracticeAdvice } from './PracticeAdvice.tsx'
import { WhyTab } from './WhyTab.tsx'

/** Props of `AgentHalf`. */
export interface AgentHalfProps {
  readonly one: DeskCase
  /** How many cases are open. */
  readonly count: number
  /** Only the bar is there: the visitor has nearly the whole screen. */
  readonly isFolded: boolean
  readonly act: (does: CaseAction) => void
  readonly onFold: (isFolded: boolean) => void
  readonly onHide: () => void
  readonly onLock: () => void
  readonly onCases: () => void
  /** The case is over: all of it is erased. */
  readonly onClose: () => void
}

const tabs = ['why', 'mirror', 'path', 'file'] as const
type Tab = (typeof tabs)[number]

/** What the half shows: a tab, and in « Pourquoi » the step that the agent looks up; null: what the visitor sees. */
interface Shown {
  readonly tab: Tab
  readonly lookedUp: string | null
  /** How often a tab was pressed that was shown already: it begins anew, as when one comes back to it. */
  readonly turn: number
}

/** The agent's half of the screen, beside the visitor's. Inside the visitor's `KioskProvider`. */
export function AgentHalf(props: AgentHalfProps) {
  const { one, isFolded, onFold, onHide } = props
  const { t } = useDeskStrings()
  // Folded and open again, it shows what it showed.
  const [shown, setShown] = useState<Shown>({ tab: 'why', lookedUp: null, turn: 0 })
  const name = t(`name.${one.name}`, { lng: 'fr' })
  return (
    <French>
      <AgentPanel
        label={words.desk}
        name={name}
        visitorName={one.language === 'fr' ? undefined : t(`name.${one.name}`, { lng: one.language })}
        visitorLanguage={one.language}
        views={tabs.map((id) => ({ id, label: words.tabs[id] }))}
        view={shown.tab}
        onViewChange={(tab) => setShown({ ...shown, tab, turn: shown.turn + (tab === shown.tab ? 1 : 0) })}
        isFolded={isFolded}
        onFold={onFold}
        onHide={onHide}
        tools={<Tools {...props} />}
      >
        <View key={shown.turn} {...props} name={name} shown={shown} onShow={setShown} />
      </AgentPanel>
    </French>
  )
}

function Tools({ one, count, onLock, onCases }: AgentHalfProps) {
  return (
    <>
      <Button label={fill(words.bar.cases, { count })} icon={Files} onPress={onCases} />
      <Button label={words.bar.lock} icon={Lock} onPress={onLock} />
      {one.practice !== null && <PracticeAdvice practice={one.practice} />}
    </>
  )
}

interface ViewProps extends Pick<AgentHalfProps, 'one' | 'act' | 'onClose'> {
  readonly name: string
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
}

function View({ one, act, onClose, name, shown, onShow }: ViewProps) {
  const { tab, lookedUp } = shown
  const lookUp = (stepId: string | null) => onShow({ ...shown, tab: 'why', lookedUp: stepId })
  return (
    <>
      {tab === 'why' && <WhyTab one={one} act={act} lookedUp={lookedUp} onBack={() => lookUp(null)} />}
      {tab === 'mirror' && <MirrorTab />}
      {tab === 'path' && <PathTab one={one} act={act} onExplain={lookUp} />}
      {tab === 'file' && <FileTab one={one} act={act} name={name} onClose={onClose} />}
    </>
  )
}
