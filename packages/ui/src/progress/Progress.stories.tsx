import type { Meta, StoryObj } from '@storybook/react-vite'
import { Progress } from './index.ts'

const meta: Meta = { title: "S'orienter/Progress", component: Progress }
export default meta

type Story = StoryObj

export const Steps: Story = { render: () => <Progress step={2} steps={5} /> }
export const QuestionsLeft: Story = { render: () => <Progress answered={4} left={6} /> }
export const LastQuestion: Story = { render: () => <Progress answered={9} left={1} /> }
