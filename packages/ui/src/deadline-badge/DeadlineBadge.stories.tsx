import type { Meta, StoryObj } from '@storybook/react-vite'
import { DeadlineBadge } from './index.ts'

const meta = { title: "S'orienter/DeadlineBadge", component: DeadlineBadge } satisfies Meta<
  typeof DeadlineBadge
>
export default meta

type Story = StoryObj<typeof meta>

export const Latest: Story = { args: { deadline: { kind: 'latest', date: '2027-03-01' } } }
export const Earliest: Story = { args: { deadline: { kind: 'earliest', date: '2026-12-15' } } }
export const On: Story = { args: { deadline: { kind: 'on', date: '2027-06-01' } } }
export const Window: Story = { args: { deadline: { kind: 'window', from: '2026-12-15', to: '2027-01-31' } } }
export const Overdue: Story = { args: { deadline: { kind: 'latest', date: '2026-10-13', isOverdue: true } } }
export const Uncertain: Story = {
  args: { deadline: { kind: 'latest', date: '2027-03-01', isUncertain: true } },
}
