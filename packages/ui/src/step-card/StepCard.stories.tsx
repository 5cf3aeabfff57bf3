import type { Meta, StoryObj } from '@storybook/react-vite'
import type { Deadline } from '../deadline-badge/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { StepCard, type StepStatus } from './index.ts'

const meta = { title: "S'orienter/StepCard" } satisfies Meta
export default meta

function Notice({
  status,
  deadline,
  hasHelp,
}: {
  status: StepStatus
  deadline?: Deadline
  hasHelp?: boolean
}) {
  const { notice } = useStoryText().path
  return (
    <StepCard
      picture="letter"
      title={notice.title}
      official="Congé du locataire (préavis)"
      deadline={deadline}
      who={notice.who}
      help={hasHelp ? notice.help : undefined}
      status={status}
      onOpen={() => {}}
    />
  )
}

type Story = StoryObj<typeof meta>

const latest: Deadline = { kind: 'latest', date: '2027-03-01' }

export const ToDo: Story = { render: () => <Notice status="applies" deadline={latest} hasHelp /> }
export const NoDate: Story = { render: () => <Notice status="applies" /> }
export const Late: Story = {
  render: () => (
    <Notice status="applies" deadline={{ kind: 'latest', date: '2026-10-13', isOverdue: true }} />
  ),
}
export const ToCheck: Story = {
  render: () => <Notice status="to_check" deadline={{ ...latest, isUncertain: true }} hasHelp />,
}
export const Done: Story = { render: () => <Notice status="done" deadline={latest} /> }
