import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { EasyText } from '../easy-text/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { Disclosure } from './index.ts'

const meta = { title: 'Base/Disclosure' } satisfies Meta
export default meta

function Help() {
  const { help } = useStoryText().questions
  return (
    <Disclosure summary={help.summary}>
      <EasyText sentences={help.sentences} />
    </Disclosure>
  )
}

type Story = StoryObj<typeof meta>

export const Closed: Story = { render: () => <Help /> }

export const Open: Story = {
  render: () => <Help />,
  play: async ({ canvasElement }) => {
    const summary = within(canvasElement).getByRole('group').querySelector('summary')
    if (summary) await userEvent.click(summary)
  },
}
