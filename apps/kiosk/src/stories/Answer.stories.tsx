import { said } from '@parcours/ui/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { familyAnswers } from './answers.ts'
import { KioskStory, sessionAfter, sessionAt } from './KioskStory.tsx'
import { isFrench } from './storyWords.ts'

/** More screens than any visitor meets: every question is answered. */
const all = 40

/** Before the way or beside it: there is no stage to tell (falc-rules L12). */
const beside = { falc: { needsProgress: false, hasMenu: true } }

/** The questions, each kind once, and what was answered. */
const meta = {
  title: 'Écrans/Répondre',
  component: KioskStory,
  parameters: { layout: 'fullscreen', falc: { needsProgress: true, hasMenu: true } },
} satisfies Meta<typeof KioskStory>

export default meta
type Story = StoryObj<typeof meta>

export const DateQuestion: Story = {
  name: 'Une date',
  args: { session: sessionAt({ name: 'question', key: 'moving_date', isEdit: false }) },
}

export const ChoiceQuestion: Story = {
  name: 'Un choix',
  args: { session: sessionAfter(familyAnswers, 2, { name: 'question', key: 'home_now', isEdit: false }) },
}

export const LongChoiceQuestion: Story = {
  name: 'Un choix, sur plusieurs pages',
  args: { session: sessionAfter(familyAnswers, 4, { name: 'question', key: 'work', isEdit: false }) },
}

export const SeveralAnswersQuestion: Story = {
  name: 'Plusieurs réponses',
  args: { session: sessionAfter(familyAnswers, 6, { name: 'question', key: 'benefits', isEdit: false }) },
}

export const PictureQuestion: Story = {
  name: 'Des situations avec images',
  args: { session: sessionAfter(familyAnswers, 7, { name: 'question', key: 'situation', isEdit: false }) },
}

export const ChildForm: Story = {
  name: 'Un enfant',
  args: { session: sessionAfter(familyAnswers, 8, { name: 'question', key: 'children', isEdit: false }) },
}

export const NumberQuestion: Story = {
  name: 'Un nombre',
  args: { session: sessionAfter(familyAnswers, 9, { name: 'question', key: 'age', isEdit: false }) },
}

/** Its French words were read and approved as they stand. Its translations say nothing of it. */
export const ReviewedQuestion: Story = {
  name: 'Une question relue et approuvée',
  args: {
    session: sessionAt({ name: 'question', key: 'moving_date', isEdit: false }),
    approved: ['words/screens.moving_date'],
  },
  play: async ({ canvas }) => {
    const mark = canvas.queryByText(said('ui:reviewedMark.words'))
    await (isFrench() ? expect(mark).toBeVisible() : expect(mark).toBeNull())
  },
}

export const Different: Story = {
  name: 'Ma situation est différente',
  args: { session: sessionAt({ name: 'different' }) },
  parameters: beside,
}

export const Subjects: Story = {
  name: 'Une autre situation',
  args: { session: sessionAt({ name: 'subjects' }) },
  parameters: beside,
}

export const Answers: Story = {
  name: 'Mes réponses',
  args: { session: sessionAfter(familyAnswers, all, { name: 'answers' }) },
  parameters: beside,
}
