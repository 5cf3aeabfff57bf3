import { said } from '@parcours/ui/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { familyAnswers } from './answers.ts'
import { KioskStory, sessionAfter } from './KioskStory.tsx'
import { isFrench } from './storyWords.ts'

/** More screens than any visitor meets: every question is answered. */
const all = 40

/** One step of the path: what to do, when, where, with which papers. */
const meta = {
  title: 'Écrans/Faire une démarche',
  component: KioskStory,
  parameters: { layout: 'fullscreen', falc: { needsProgress: true, hasMenu: true } },
} satisfies Meta<typeof KioskStory>

export default meta
type Story = StoryObj<typeof meta>

export const StepToDo: Story = {
  name: 'Une démarche',
  args: { session: sessionAfter(familyAnswers, all, { name: 'step', stepId: 'give-notice-to-landlord' }) },
}

/** A step whose French words were read and approved as they stand. Its translations say nothing of it. */
export const ReviewedStep: Story = {
  name: 'Une démarche relue et approuvée',
  args: {
    session: sessionAfter(familyAnswers, all, { name: 'step', stepId: 'give-notice-to-landlord' }),
    approved: ['steps/give-notice-to-landlord'],
  },
  play: async ({ canvas, userEvent }) => {
    const mark = canvas.queryByText(said('ui:reviewedMark.words'))
    if (!isFrench()) return expect(mark).toBeNull()
    // It stands where the step says where its words come from: on one of the last pages.
    while (mark?.checkVisibility({ visibilityProperty: true }) === false)
      await userEvent.click(canvas.getByRole('button', { name: said('ui:pageTurner.next') }))
    await expect(mark).toBeVisible()
  },
}

export const StepOfSeveralChildren: Story = {
  name: 'Une démarche pour plusieurs enfants',
  args: { session: sessionAfter(familyAnswers, all, { name: 'step', stepId: 'school-enrolment' }) },
}
