import { said } from '@parcours/ui/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { defaultSettings, SettingsProvider } from '../settings/index.ts'
import { familyAnswers } from './answers.ts'
import { KioskStory, sessionAfter } from './KioskStory.tsx'
import { turnTo } from './turnTo.ts'

/** A kiosk whose operator gave an address for phones. */
const loaded = { settings: { ...defaultSettings, publicUrl: 'https://parcours.exemple.fr/' }, problems: [] }

const meta = {
  title: 'Écrans/Emporter sur un téléphone',
  component: KioskStory,
  args: { session: sessionAfter(familyAnswers, 40, { name: 'phone' }) },
  decorators: [
    (Story) => (
      <SettingsProvider loaded={loaded}>
        <Story />
      </SettingsProvider>
    ),
  ],
  parameters: { layout: 'fullscreen', falc: { needsProgress: false, hasMenu: true } },
} satisfies Meta<typeof KioskStory>

export default meta
type Story = StoryObj<typeof meta>

const press = (...keys: readonly string[]): Story => ({
  play: async (context) => {
    const { canvas, userEvent } = context
    for (const key of keys) {
      const name = said(`phone:take.${key}`)
      await canvas.findByRole('heading', { level: 1 })
      await userEvent.click(await turnTo(context, () => canvas.queryByRole('button', { name })))
    }
    await expect(canvas.getByRole('heading', { level: 1 })).toBeVisible()
  },
})

/** What the code holds, and what it does not: told before it is shown. */
export const Before: Story = {
  name: 'Avant le code',
  play: async ({ canvas }) => {
    // On the small kiosk it stands on a later page.
    await expect(await canvas.findByText(said('phone:take.holdsAnswers'))).toBeInTheDocument()
  },
}

export const Code: Story = { ...press('show'), name: 'Le code' }
export const DoesItWork: Story = { ...press('show', 'ready'), name: 'Est-ce que cela marche ?' }
export const ItWorks: Story = { ...press('show', 'ready', 'yes'), name: 'Cela marche' }
export const ItDoesNot: Story = { ...press('show', 'ready', 'no'), name: 'Cela ne marche pas' }

/** Nobody gave this kiosk an address for phones: the paper is the way. */
export const NoAddress: Story = {
  name: 'Pas d’adresse : le papier',
  decorators: [
    (Story) => (
      <SettingsProvider loaded={{ settings: defaultSettings, problems: [] }}>
        <Story />
      </SettingsProvider>
    ),
  ],
}
