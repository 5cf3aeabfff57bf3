import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { EasyText } from '../easy-text/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { IdleGuard } from './index.ts'

const meta: Meta = { title: 'Borne/IdleGuard', component: IdleGuard }
export default meta

type Story = StoryObj

/** One second without a touch is enough here; a kiosk waits 3 to 5 minutes. */
export const Warning: Story = {
  render: function Warning() {
    return (
      <>
        <EasyText sentences={useStoryText().base.body} />
        <IdleGuard warnAfter={1} warningSeconds={60} onExpire={() => {}} />
      </>
    )
  },
  play: async () => {
    await waitFor(() => expect(within(document.body).getByRole('alertdialog')).toBeVisible(), {
      timeout: 3000,
    })
  },
}
