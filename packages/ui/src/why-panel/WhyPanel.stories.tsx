import type { Meta, StoryObj } from '@storybook/react-vite'
import { Screen } from '../screen/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { WhyPanel, type WhyPanelProps, whyPanelBlocks } from './index.ts'

const meta = { title: "S'orienter/WhyPanel" } satisfies Meta
export default meta

const onChange = () => {}

function useWhy(): WhyPanelProps {
  const { why } = useStoryText().more
  return {
    facts: [
      { id: 'tenant', sentence: why.tenant, onChange },
      { id: 'date', sentence: why.date, onChange },
      { id: 'law', sentence: why.law },
    ],
    changes: [why.change],
    unknown: [why.unknown],
  }
}

function Panel() {
  return <WhyPanel {...useWhy()} />
}

function Everybody() {
  return <WhyPanel facts={[{ id: 'all', sentence: useStoryText().more.why.everybody }]} />
}

function PanelScreen() {
  return (
    <Screen title={useStoryText().path.notice.title} back={{ onPress: onChange }}>
      {whyPanelBlocks(useWhy())}
    </Screen>
  )
}

type Story = StoryObj<typeof meta>

export const Whole: Story = { render: () => <Panel /> }
export const ForEverybody: Story = { render: () => <Everybody /> }
export const OnAScreen: Story = { render: () => <PanelScreen />, parameters: { layout: 'fullscreen' } }
