import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { said } from '../../testing/said.ts'
import { EasyText } from '../easy-text/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { TalkProvider } from '../talk/index.ts'
import { fakeSpeech } from './fakeSpeech.ts'
import { ReadAloud, SpeechProvider } from './index.ts'

const meta: Meta = { title: 'Comprendre/ReadAloud', component: ReadAloud }
export default meta

type Story = StoryObj

function Text() {
  const { base } = useStoryText()
  return (
    <main style={{ display: 'grid', justifyItems: 'start', gap: 'var(--pc-space-4)' }}>
      <ReadAloud />
      <EasyText sentences={base.body} />
    </main>
  )
}

const speaking = fakeSpeech().speech
const silent = fakeSpeech([]).speech

export const Speaking: Story = {
  render: () => (
    <SpeechProvider speech={speaking}>
      <Text />
    </SpeechProvider>
  ),
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: said('ui:readAloud.listen') }))
  },
}

export const NoVoice: Story = {
  render: () => (
    <TalkProvider onTalk={() => {}}>
      <SpeechProvider speech={silent}>
        <Text />
      </SpeechProvider>
    </TalkProvider>
  ),
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: said('ui:readAloud.listen') }))
  },
}
