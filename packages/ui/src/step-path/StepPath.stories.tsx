import type { Meta, StoryObj } from '@storybook/react-vite'
import { useStoryText } from '../story-text/index.ts'
import { type PathState, StepPath } from './index.ts'

const meta = { title: "S'orienter/StepPath" } satisfies Meta
export default meta

function Path({ states }: { states: readonly [PathState, PathState, PathState] }) {
  const { title, notice, address, vote } = useStoryText().path
  const [first, second, third] = states
  return (
    <StepPath
      label={title}
      steps={[
        { id: 'notice', title: notice.title, french: 'Congé du locataire (préavis)', state: first },
        { id: 'address', title: address.title, french: 'Changement d’adresse', state: second },
        {
          id: 'vote',
          title: vote.title,
          french: 'Inscription sur les listes électorales',
          state: third,
        },
      ]}
    />
  )
}

type Story = StoryObj<typeof meta>

export const OnTheWay: Story = { render: () => <Path states={['done', 'current', 'next']} /> }
export const AllDone: Story = { render: () => <Path states={['done', 'done', 'done']} /> }
