import { IdleGuard } from '@parcours/ui'
import { said } from '@parcours/ui/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { TalkDialog } from '../screens/TalkDialog.tsx'
import { Events } from '../visit/screens/Events.tsx'
import { familyAnswers } from './answers.ts'
import { KioskStory, ScreenStory, StoryShell, sessionAfter, sessionAt } from './KioskStory.tsx'

const nothing = () => {}
/** More screens than any visitor meets: every question is answered. */
const all = 40

/** A person at once, and the ways in which a visit ends. */
const meta = {
  title: 'Écrans/Être aidé et partir',
  component: KioskStory,
  parameters: { layout: 'fullscreen', falc: { needsProgress: false, hasMenu: true } },
} satisfies Meta<typeof KioskStory>

export default meta
type Story = StoryObj<typeof meta>

export const Talk: Story = {
  name: 'Parler à quelqu’un',
  args: { session: sessionAt({ name: 'events' }) },
  render: () => (
    <StoryShell>
      <TalkDialog isOpen onClose={nothing} />
    </StoryShell>
  ),
}

/** What is erased, said before it is erased. */
export const Erase: Story = {
  name: 'Effacer et partir',
  args: { session: sessionAfter(familyAnswers, all, { name: 'path' }) },
  play: async ({ canvas, userEvent, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: said('ui:eraseAndLeave.button') }))
    await expect(await within(canvasElement.ownerDocument.body).findByRole('alertdialog')).toBeVisible()
  },
}

/** Nobody touched the kiosk for long: told, and easily told off. One second is enough here. */
export const NobodyThere: Story = {
  // Any key or touch sends the warning away, so nothing can be tried on it: Borne/IdleGuard and a journey judge it.
  tags: ['!test'],
  name: 'Personne n’est là',
  args: { session: sessionAt({ name: 'events' }) },
  render: ({ session }) => (
    <ScreenStory session={session}>
      <Events onLeave={nothing} />
      <IdleGuard warnAfter={1} warningSeconds={60} onExpire={nothing} />
    </ScreenStory>
  ),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement.ownerDocument.body)
    await waitFor(() => expect(page.getByRole('alertdialog')).toBeVisible(), { timeout: 3000 })
  },
}
