import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { defaultSettings, SettingsProvider } from '../settings/index.ts'
import { familyAnswers } from './answers.ts'
import { KioskStory, sessionAfter } from './KioskStory.tsx'

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

const press = (...names: readonly string[]): Story => ({
  play: async ({ canvas, userEvent }) => {
    for (const name of names) {
      const turn = () => canvas.queryByRole('button', { name: 'Page suivante' })
      await canvas.findByRole('heading', { level: 1 })
      while (canvas.queryByRole('button', { name }) === null && turn() !== null)
        await userEvent.click(canvas.getByRole('button', { name: 'Page suivante' }))
      await userEvent.click(await canvas.findByRole('button', { name }))
    }
    await expect(canvas.getByRole('heading', { level: 1 })).toBeVisible()
  },
})

/** What the code holds, and what it does not: told before it is shown. */
export const Before: Story = {
  name: 'Avant le code',
  play: async ({ canvas }) => {
    // On the small kiosk it stands on a later page.
    await expect(await canvas.findByText('Vos réponses')).toBeInTheDocument()
  },
}

export const Code: Story = { ...press('Voir le code'), name: 'Le code' }
export const DoesItWork: Story = { ...press('Voir le code', 'Continuer'), name: 'Est-ce que cela marche ?' }
export const ItWorks: Story = { ...press('Voir le code', 'Continuer', 'Oui'), name: 'Cela marche' }
export const ItDoesNot: Story = { ...press('Voir le code', 'Continuer', 'Non'), name: 'Cela ne marche pas' }

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
