import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactNode } from 'react'
import { userEvent, within } from 'storybook/test'
import { Callout } from '../callout/index.ts'
import { EasyText } from '../easy-text/index.ts'
import { KioskShell } from '../kiosk-shell/index.ts'
import { fakeSpeech } from '../read-aloud/fakeSpeech.ts'
import { SpeechProvider } from '../read-aloud/index.ts'
import { Screen } from '../screen/index.ts'
import { glossaryAr } from '../stories-text/glossary-ar.ts'
import { glossaryFr } from '../stories-text/glossary-fr.ts'
import { useStoryText } from '../story-text/index.ts'
import { GlossaryProvider, useTermMarker } from './index.ts'
import { useStoryGlossary } from './useStoryGlossary.ts'

const meta = { title: 'Comprendre/GlossaryTerm', parameters: { layout: 'fullscreen' } } satisfies Meta
export default meta

const nothing = () => {}
const { speech } = fakeSpeech()

/** The kiosk around the text: its bar reads the explanation aloud and changes the language. */
function Frame({ children }: { children: (sentences: readonly string[]) => ReactNode }) {
  const { glossary, base } = useStoryText()
  return (
    <SpeechProvider speech={speech}>
      <KioskShell
        onLanguageChange={nothing}
        onDisplayChange={nothing}
        erased={[]}
        onErase={nothing}
        onTalk={nothing}
      >
        <GlossaryProvider entries={useStoryGlossary()}>
          <Screen title={base.titlePapers}>{children(glossary.sentences)}</Screen>
        </GlossaryProvider>
      </KioskShell>
    </SpeechProvider>
  )
}

function Marked({ sentences }: { sentences: readonly string[] }) {
  return <EasyText sentences={sentences} renderSentence={useTermMarker()(sentences)} />
}

function MarkedCallout({ sentences }: { sentences: readonly string[] }) {
  return <Callout kind="warn" sentences={sentences} renderSentence={useTermMarker()(sentences)} />
}

/** Opens a hard word. Each language has the French words or, in Arabic, its own. */
const openWord = (id: 'notice' | 'inventory') => async (canvasElement: HTMLElement) => {
  const name = new RegExp(`${glossaryFr[id].term}|${glossaryAr[id].term}`)
  await userEvent.click(within(canvasElement).getByRole('button', { name }))
}

type Story = StoryObj<typeof meta>

export const InSentences: Story = {
  render: () => <Frame>{(sentences) => <Marked sentences={sentences} />}</Frame>,
}

export const InCallout: Story = {
  render: () => <Frame>{(sentences) => <MarkedCallout sentences={sentences} />}</Frame>,
}

export const Explained: Story = {
  ...InSentences,
  play: ({ canvasElement }) => openWord('notice')(canvasElement),
}

export const LongExplanation: Story = {
  ...InSentences,
  play: ({ canvasElement }) => openWord('inventory')(canvasElement),
}
