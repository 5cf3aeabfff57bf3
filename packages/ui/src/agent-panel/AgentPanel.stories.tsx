import { WordsProvider } from '@parcours/i18n'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { Files, Lock } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../button/index.ts'
import { KioskShell } from '../kiosk-shell/index.ts'
import { LocaleProvider, useLocale } from '../locale-provider/index.ts'
import { PageTurner } from '../page-turner/index.ts'
import { fakeSpeech } from '../read-aloud/fakeSpeech.ts'
import { SpeechProvider } from '../read-aloud/index.ts'
import { Screen } from '../screen/index.ts'
import { agentFr } from '../stories-text/agent-fr.ts'
import { useStoryText } from '../story-text/index.ts'
import { uiFrench } from '../strings/index.ts'
import { AgentPanel, type AgentView, agentNoteBlocks } from './index.ts'

const meta = {
  title: 'Personnes/AgentPanel',
  component: AgentPanel,
  // For an agent, in standard French: the layout of easy-to-read texts is not asked of it.
  parameters: { layout: 'fullscreen', falc: false },
} satisfies Meta
export default meta

type Story = StoryObj

const nothing = () => {}
const { speech } = fakeSpeech()

/** A page of a visitor, in the language of the toolbar. */
function Visitor() {
  const { base, continue: goOn } = useStoryText()
  return (
    <SpeechProvider speech={speech}>
      <KioskShell
        isDraft
        onLanguageChange={nothing}
        onDisplayChange={nothing}
        erased={base.erased}
        onErase={nothing}
        onTalk={nothing}
      >
        <Screen
          title={base.titleMove}
          lead={base.lead}
          primary={{ label: goOn, onPress: nothing }}
          back={{ onPress: nothing }}
        />
      </KioskShell>
    </SpeechProvider>
  )
}

/** The agent reads French, whatever the visitor reads. */
function InFrench({ children }: { children: ReactNode }) {
  const { display } = useLocale()
  return (
    <WordsProvider language="fr" words={{ ui: uiFrench }}>
      <LocaleProvider language="fr" display={display}>
        {children}
      </LocaleProvider>
    </WordsProvider>
  )
}

type View = 'why' | 'file'
const views: readonly AgentView<View>[] = [
  { id: 'why', label: agentFr.views.why },
  { id: 'file', label: agentFr.views.file },
]

const { why, file, sources, source } = agentFr
const short = [
  { id: 'why', title: why.title, lines: why.lines },
  { id: 'trap', title: why.trap, lines: why.trapLines, isWarning: true },
  { id: 'level', title: why.level, lines: why.levelLines },
]
const days = Array.from({ length: 24 }, (_, day) => `${source} ${day + 1}/02/2026`)
const long = [...short, { id: 'sources', title: sources, lines: days }]

interface StageProps {
  readonly notes?: typeof long
  readonly startsFolded?: boolean
  /** Open whatever happens: by itself it folds where turns begin. */
  readonly staysOpen?: boolean
}

function Stage({ notes = short, startsFolded = false, staysOpen = false }: StageProps) {
  const { language } = useLocale()
  const [view, setView] = useState<View>('why')
  const [isFolded, setFolded] = useState(startsFolded)
  return (
    <>
      <Visitor />
      <InFrench>
        <AgentPanel
          label={agentFr.label}
          name={agentFr.name}
          visitorName={language === 'ar' ? agentFr.visitorName.ar : undefined}
          visitorLanguage={language}
          views={views}
          view={view}
          onViewChange={setView}
          isFolded={isFolded}
          onFold={staysOpen ? nothing : setFolded}
          onHide={nothing}
          tools={
            <>
              <Button label={agentFr.cases} icon={Files} onPress={nothing} />
              <Button label={agentFr.lock} icon={Lock} onPress={nothing} />
            </>
          }
        >
          <PageTurner key={view}>
            {agentNoteBlocks(view === 'why' ? notes : [{ id: 'file', ...file }])}
          </PageTurner>
        </AgentPanel>
      </InFrench>
    </>
  )
}

/** Beside the visitor's page on a wide screen, below it on a high one. */
export const BesideAScreen: Story = { render: () => <Stage /> }

/** The visitor reads on nearly the whole screen. */
export const Folded: Story = { render: () => <Stage startsFolded /> }

/** It turns pages of its own. */
export const LongContent: Story = { render: () => <Stage notes={long} /> }

/** Large text on a low screen: the agent's turn. One press of « Replier » gives the screen to the visitor. */
export const InTurns: Story = { render: () => <Stage staysOpen /> }
