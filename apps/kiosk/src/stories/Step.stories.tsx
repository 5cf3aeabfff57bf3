import { said, saidFirst } from '@parcours/ui/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { familyAnswers } from './answers.ts'
import { KioskStory, sessionAfter } from './KioskStory.tsx'
import { isFrench } from './storyWords.ts'
import { turnTo } from './turnTo.ts'

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
  play: async (context) => {
    const mark = () => context.canvas.queryByText(said('ui:reviewedMark.words'))
    // It stands where the step says where its words come from: on one of the last pages.
    if (isFrench()) await turnTo(context, mark)
    await (isFrench() ? expect(mark()).toBeVisible() : expect(mark()).toBeNull())
  },
}

export const StepOfSeveralChildren: Story = {
  name: 'Une démarche pour plusieurs enfants',
  args: { session: sessionAfter(familyAnswers, all, { name: 'step', stepId: 'school-enrolment' }) },
}

/** The notice had to be there a month ago: the page of its date says what to do now. */
export const LateStep: Story = {
  name: 'Une démarche dont la date est passée',
  args: {
    session: sessionAfter({ ...familyAnswers, moving_date: { kind: 'value', value: '2027-02-01' } }, all, {
      name: 'step',
      stepId: 'give-notice-to-landlord',
    }),
  },
  play: async (context) => {
    // In Arabic the badge above says it in the same words.
    const late = () => context.canvas.queryAllByText(saidFirst('visit:step.late')).at(-1) ?? null
    await turnTo(context, late)
    await expect(late()).toBeVisible()
  },
}
