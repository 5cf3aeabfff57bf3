import type { Meta, StoryObj } from '@storybook/react-vite'
import { useStoryText } from '../story-text/index.ts'
import { Callout } from './index.ts'

const meta = { title: 'Base/Callout' } satisfies Meta
export default meta

function Message({ kind }: { kind: 'info' | 'warn' | 'ok' }) {
  return <Callout kind={kind} sentences={useStoryText().questions.messages[kind]} />
}

function OwnWord() {
  const { messages } = useStoryText().questions
  return <Callout kind="warn" word={messages.free} sentences={messages.freeSentences} />
}

type Story = StoryObj<typeof meta>

export const Info: Story = { render: () => <Message kind="info" /> }
export const Warn: Story = { render: () => <Message kind="warn" /> }
export const Ok: Story = { render: () => <Message kind="ok" /> }
export const WithOwnWord: Story = { render: () => <OwnWord /> }
