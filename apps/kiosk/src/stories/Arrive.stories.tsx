import { said } from '@parcours/ui/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { Welcome as WelcomeScreen } from '../screens/Welcome.tsx'
import { KioskStory, StoryShell, sessionAt } from './KioskStory.tsx'

const nothing = () => {}

/** The visitor arrives, chooses a language and says what happens. */
const meta = {
  title: 'Écrans/Arriver',
  component: KioskStory,
  parameters: { layout: 'fullscreen', falc: { needsProgress: false, hasMenu: true } },
} satisfies Meta<typeof KioskStory>

export default meta
type Story = StoryObj<typeof meta>

/** What a tool of the header opens. */
const tool = (key: string): NonNullable<Story['play']> =>
  async function open({ canvas, userEvent, canvasElement }) {
    await userEvent.click(canvas.getByRole('button', { name: said(key) }))
    await expect(await within(canvasElement.ownerDocument.body).findByRole('dialog')).toBeVisible()
  }

/** The first screen: what is kept, and a button a language. */
export const Welcome: Story = {
  name: 'Accueil',
  args: { session: sessionAt({ name: 'path' }) },
  render: () => (
    <StoryShell>
      <WelcomeScreen onLanguage={nothing} />
    </StoryShell>
  ),
}

export const Events: Story = { name: 'Ce qui arrive', args: { session: sessionAt({ name: 'events' }) } }

/** Several things at the same time: one tap more than a single one. */
export const SeveralEvents: Story = {
  name: 'Plusieurs choses à la fois',
  args: { session: sessionAt({ name: 'severalEvents' }) },
}

/** The languages, at any moment: nothing that was said is lost. */
export const Languages: Story = {
  name: 'Changer de langue',
  args: { session: sessionAt({ name: 'events' }) },
  play: tool('ui:shell.language'),
}

/** Text size and colours, at any moment. */
export const TextAndColours: Story = {
  name: 'Changer le texte et les couleurs',
  args: { session: sessionAt({ name: 'events' }) },
  play: tool('ui:shell.display'),
}
