import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { useStoryText } from '../story-text/index.ts'
import { ChoiceCards } from './index.ts'

const meta = { title: 'Comprendre/ChoiceCards' } satisfies Meta
export default meta

/** With pictures and hints; the last card is a discreet one. */
function Home({ start }: { start: string | null }) {
  const { home } = useStoryText().questions
  const [value, setValue] = useState(start)
  return (
    <ChoiceCards
      question={home.question}
      choices={[
        { value: 'tenant', label: home.tenant, hint: home.tenantHint, picture: 'key' },
        { value: 'owner', label: home.owner, hint: home.ownerHint, picture: 'owner' },
        { value: 'hosted', label: home.hosted, hint: home.hostedHint, picture: 'hosted' },
        { value: 'skip', label: home.skip, isDiscreet: true },
      ]}
      value={value}
      onChange={setValue}
    />
  )
}

/** Seven answers: the most there may be in one group (falc-rules L13). */
function Reason() {
  const { reason } = useStoryText().questions
  const [value, setValue] = useState<string | null>(null)
  return (
    <ChoiceCards
      question={reason.question}
      choices={[
        { value: 'work', label: reason.work },
        { value: 'first_job', label: reason.firstJob },
        { value: 'job_loss', label: reason.jobLoss },
        { value: 'health', label: reason.health },
        { value: 'personal', label: reason.personal },
        { value: 'safety', label: reason.safety, isDiscreet: true },
        { value: 'unknown', label: reason.unknown, isDiscreet: true },
      ]}
      value={value}
      onChange={setValue}
    />
  )
}

type Story = StoryObj<typeof meta>

export const NothingChosen: Story = { render: () => <Home start={null} /> }
export const Chosen: Story = { render: () => <Home start="owner" /> }
export const SevenChoices: Story = { render: () => <Reason /> }
