import { readDirectory } from '@parcours/places'
import demo from '@parcours/places/demo'
import * as hours from '@parcours/places/hours'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { PlacesContext, type PlacesSource } from '../visit/places/index.ts'
import { ServicesMissing } from '../visit/screens/ServicesMissing.tsx'
import { familyAnswers } from './answers.ts'
import { KioskStory, ScreenStory, sessionAfter, sessionAt, storyToday } from './KioskStory.tsx'

const places = { directory: readDirectory(demo), hours }
/** The invented places, on a Tuesday at ten o'clock. */
const source: PlacesSource = {
  load: async () => places,
  atOnce: places,
  now: () => `${storyToday}T09:00:00Z`,
}
/** More screens than any visitor meets: every question is answered. */
const all = 40

const meta = {
  title: 'Écrans/Les services près de vous',
  component: KioskStory,
  parameters: { layout: 'fullscreen', falc: { needsProgress: false, hasMenu: true } },
  decorators: [(story) => <PlacesContext value={source}>{story()}</PlacesContext>],
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
