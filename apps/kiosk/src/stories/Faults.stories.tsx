import { defaultDisplay } from '@parcours/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { Broken } from '../screens/Broken.tsx'
import { LanguageProblem } from '../screens/LanguageProblem.tsx'
import { Welcome } from '../screens/Welcome.tsx'
import { KioskStory, StoryShell, sessionAt } from './KioskStory.tsx'

const nothing = () => {}

/** What a visitor sees when something of the kiosk fails. */
const meta = {
  title: 'Écrans/Pannes',
  component: KioskStory,
  parameters: { layout: 'fullscreen', falc: { needsProgress: false, hasMenu: true } },
} satisfies Meta<typeof KioskStory>

export default meta
type Story = StoryObj<typeof meta>

/** What a visitor sees when a file of the kiosk is missing. */
export const OutOfOrder: Story = {
  name: 'La borne ne marche plus',
  args: { session: sessionAt({ name: 'events' }) },
  render: () => <Broken display={defaultDisplay} onRestart={nothing} />,
}

/** A phone is no kiosk: nobody stands beside it. */
export const PhoneOutOfOrder: Story = {
  name: 'La page du téléphone ne marche plus',
  parameters: { medium: 'phone' },
  globals: { viewport: { value: 'phone' } },
  args: { session: sessionAt({ name: 'events' }) },
  render: () => <Broken display={defaultDisplay} device="phone" onRestart={nothing} />,
}

/** The words of a language are missing: the language before stays. */
export const LanguageMissing: Story = {
  name: 'Une langue manque',
  args: { session: sessionAt({ name: 'events' }) },
  render: () => (
    <StoryShell>
      <Welcome onLanguage={nothing} />
      <LanguageProblem isOpen onClose={nothing} />
    </StoryShell>
  ),
}
