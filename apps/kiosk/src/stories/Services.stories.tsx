import type { Meta, StoryObj } from '@storybook/react-vite'
import { ServicesMissing } from '../visit/screens/ServicesMissing.tsx'
import { familyAnswers } from './answers.ts'
import { withDemoPlaces } from './demoPlaces.tsx'
import { KioskStory, ScreenStory, sessionAfter, sessionAt } from './KioskStory.tsx'

/** More screens than any visitor meets: every question is answered. */
const all = 40

const meta = {
  title: 'Écrans/Les services près de vous',
  component: KioskStory,
  parameters: { layout: 'fullscreen', falc: { needsProgress: false, hasMenu: true } },
  decorators: [withDemoPlaces],
} satisfies Meta<typeof KioskStory>

export default meta
type Story = StoryObj<typeof meta>

/** Nothing was said yet: the services that anybody may need. */
export const UsualServices: Story = {
  name: 'Les services pour tous',
  args: { session: sessionAt({ name: 'services' }) },
}

/** Those of the path come first. */
export const ServicesOfThePath: Story = {
  name: 'Les services du parcours',
  args: { session: sessionAfter(familyAnswers, all, { name: 'services' }) },
}

/** No place is known: a person says where to go. */
export const NoPlaceKnown: Story = {
  name: 'Aucun lieu connu',
  args: { session: sessionAt({ name: 'services' }) },
  render: ({ session }) => (
    <ScreenStory session={session}>
      <ServicesMissing />
    </ScreenStory>
  ),
}
