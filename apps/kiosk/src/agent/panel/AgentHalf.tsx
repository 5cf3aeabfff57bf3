import { Button, Heading } from '@parcours/ui'
import { ChevronsLeftRight, ChevronsRightLeft, EyeOff, Files, Lock } from 'lucide-react'
import { useRef, useState } from 'react'
import type { CaseAction, DeskCase } from '../desk/desk.ts'
import { French } from '../French.tsx'
import { useDeskStrings } from '../strings.ts'
import { fill, words } from '../words.ts'
import { classes } from './classes.ts'
import { FileTab } from './FileTab.tsx'
import { MirrorTab } from './MirrorTab.tsx'
import styles from './Panel.module.css'
import { PathTab } from './PathTab.tsx'
import { PracticeAdvice } from './PracticeAdvice.tsx'
import { useHeldFocus } from './useHeldFocus.ts'
import { useSplit } from './useSplit.ts'
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

/** The agent's half of the screen, beside the visitor's. Inside the visitor's `KioskProvider`. */
export function AgentHalf(props: AgentHalfProps) {
  const { isFolded, onHide } = props
  const half = useRef<HTMLElement>(null)
  // Folded and open again, it shows what it showed.
  const [shown, setShown] = useState<Shown>({ tab: 'why', lookedUp: null })
  useSplit(half, isFolded, onHide)
  useHeldFocus(half)
  return (
    // The voice reads the visitor's half only.
    <aside
      ref={half}
      className={classes(styles.place, styles.half, isFolded && styles.rail)}
      aria-label={words.desk}
      lang="fr"
      data-unspoken
    >
      <French isSmall>
        <Bar {...props} />
        {!isFolded && <Tabs {...props} shown={shown} onShow={setShown} />}
      </French>
    </aside>
  )
}

function Bar({ one, count, isFolded, onFold, onHide, onLock, onCases }: AgentHalfProps) {
  const { t } = useDeskStrings()
  const visitors = t(`name.${one.name}`, { lng: one.language })
  return (
    <div className={styles.bar}>
      <div className={styles.name}>
        <Heading level={2} text={t(`name.${one.name}`, { lng: 'fr' })} />
        {one.language !== 'fr' && (
          <span className={styles.visitorName} lang={one.language} dir="auto">
            {visitors}
          </span>
        )}
      </div>
      <Button label={words.bar.hide} icon={EyeOff} variant="primary" onPress={onHide} />
      <Button
        label={isFolded ? words.bar.unfold : words.bar.fold}
        icon={isFolded ? ChevronsLeftRight : ChevronsRightLeft}
        onPress={() => onFold(!isFolded)}
      />
      <Button label={fill(words.bar.cases, { count })} icon={Files} onPress={onCases} />
      <Button label={words.bar.lock} icon={Lock} onPress={onLock} />
      {one.practice !== null && <PracticeAdvice practice={one.practice} />}
    </div>
  )
}

const tabs = ['why', 'mirror', 'path', 'file'] as const
type Tab = (typeof tabs)[number]

/** What the half shows: a tab, and in « Pourquoi » the step that the agent looks up; null: what the visitor sees. */
interface Shown {
  readonly tab: Tab
  readonly lookedUp: string | null
}

interface TabsProps extends Pick<AgentHalfProps, 'one' | 'act' | 'onClose'> {
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
}

function Tabs({ one, act, onClose, shown: { tab, lookedUp }, onShow }: TabsProps) {
  const { t } = useDeskStrings()
  const setTab = (next: Tab) => onShow({ tab: next, lookedUp })
  const lookUp = (stepId: string | null) => onShow({ tab: 'why', lookedUp: stepId })
  return (
    <>
      <div className={styles.tabs} role="group" aria-label={words.bar.tabs}>
        {tabs.map((id) => (
          <Button key={id} label={words.tabs[id]} isPressed={id === tab} onPress={() => setTab(id)} />
        ))}
      </div>
      <div className={styles.content} role="group" aria-label={words.tabs[tab]} tabIndex={-1} data-focus-home>
        {tab === 'why' && <WhyTab one={one} act={act} lookedUp={lookedUp} onBack={() => lookUp(null)} />}
        {tab === 'mirror' && <MirrorTab />}
        {tab === 'path' && <PathTab one={one} act={act} onExplain={lookUp} />}
        {tab === 'file' && (
          <FileTab one={one} act={act} name={t(`name.${one.name}`, { lng: 'fr' })} onClose={onClose} />
        )}
      </div>
    </>
  )
}
