import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { said } from '../../testing/said.ts'
import { useStoryText } from '../story-text/index.ts'
import { EraseAndLeave } from './index.ts'

const meta: Meta = { title: 'Borne/EraseAndLeave', component: EraseAndLeave }
export default meta

type Story = StoryObj

export const Closed: Story = {
  render: function Closed() {
    return <EraseAndLeave erased={useStoryText().base.erased} onErase={() => {}} />
  },
}

export const Asking: Story = {
  ...Closed,
  play: async ({ canvasElement }) => {
    await userEvent.click(
      within(canvasElement).getByRole('button', {
        name: said('ui:eraseAndLeave.button'),
      }),
    )
  },
}
