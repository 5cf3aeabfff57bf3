import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { familyAnswers } from './answers.ts'
import { withDemoPlaces } from './demoPlaces.tsx'
import { KioskStory, sessionAfter } from './KioskStory.tsx'
import { turnTo } from './turnTo.ts'

/** More screens than any visitor meets: every question is answered. */
const all = 40

const meta = {
  title: 'Écrans/Les lieux',
  component: KioskStory,
  parameters: { layout: 'fullscreen', falc: { needsProgress: true, hasMenu: true } },
  decorators: [withDemoPlaces],
} satisfies Meta<typeof KioskStory>

export default meta
type Story = StoryObj<typeof meta>

/** A step that is done in one place: the nearest with all that is known of it. */
export const StepWithItsPlace: Story = {
  name: 'Une démarche et son lieu',
  args: {
    session: sessionAfter(familyAnswers, all, { name: 'step', stepId: 'town-hall-school-registration' }),
  },
  play: async (context) => {
    // The place stands where the step says where to go: not on its first page.
    const name = await turnTo(context, () =>
      context.canvas.queryByText('Mairie de Ville-Exemple', { selector: 'article bdi' }),
    )
    await expect(name).toBeVisible()
  },
}

/** A step that can be done in several kinds of place: one of each, and the kinds of which none is known. */
export const StepWithSeveralPlaces: Story = {
  name: 'Une démarche et plusieurs lieux',
  args: { session: sessionAfter(familyAnswers, all, { name: 'step', stepId: 'check-reduced-notice' }) },
}

/** What can be done in one trip, by place. */
export const Trips: Story = {
  name: 'Les trajets',
  args: { session: sessionAfter(familyAnswers, all, { name: 'trips' }) },
}
