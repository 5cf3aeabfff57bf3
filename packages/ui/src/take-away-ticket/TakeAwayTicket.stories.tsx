import type { Meta, StoryObj } from '@storybook/react-vite'
import { useStoryText } from '../story-text/index.ts'
import { TakeAwayTicket } from './index.ts'

const meta = { title: 'Emporter/TakeAwayTicket' } satisfies Meta
export default meta

function Ticket({ medium }: { medium: 'paper' | 'phone' }) {
  const { ticket } = useStoryText().more
  const contents = {
    holds: [ticket.steps, ticket.dates, ticket.papers],
    leavesOut: [ticket.name, ticket.answers],
  } as const
  return medium === 'paper' ? (
    <TakeAwayTicket medium="paper" pages={2} {...contents} />
  ) : (
    <TakeAwayTicket medium="phone" address="https://borne.exemple.fr/#0123456789" {...contents} />
  )
}

type Story = StoryObj<typeof meta>

export const OnPaper: Story = { render: () => <Ticket medium="paper" /> }
export const OnATelephone: Story = { render: () => <Ticket medium="phone" /> }
