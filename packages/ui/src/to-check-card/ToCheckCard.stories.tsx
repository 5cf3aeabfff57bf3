import type { Meta, StoryObj } from '@storybook/react-vite'
import { ToCheckCard } from './index.ts'

const meta = { title: "S'orienter/ToCheckCard" } satisfies Meta
export default meta

const nothing = () => {}

type Story = StoryObj<typeof meta>

export const WithQuestions: Story = {
  render: () => <ToCheckCard stepCount={3} questionCount={2} onAnswer={nothing} onShowSteps={nothing} />,
}
export const OnlyAnAgentKnows: Story = {
  render: () => <ToCheckCard stepCount={1} questionCount={0} onShowSteps={nothing} />,
}
