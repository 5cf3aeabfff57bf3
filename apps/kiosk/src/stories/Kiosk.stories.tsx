import { defaultDisplay } from '@parcours/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Broken } from '../screens/Broken.tsx'
import { TalkDialog } from '../screens/TalkDialog.tsx'
import { Welcome as WelcomeScreen } from '../screens/Welcome.tsx'
import { familyAnswers } from './answers.ts'
import { KioskStory, StoryShell, sessionAfter, sessionAt } from './KioskStory.tsx'

const nothing = () => {}
/** More screens than any visitor meets: every question is answered. */
const all = 40

const meta = {
  title: 'Borne/Écrans',
  component: KioskStory,
  parameters: { layout: 'fullscreen', falc: { needsProgress: true, hasMenu: true } },
} satisfies Meta<typeof KioskStory>

export default meta
type Story = StoryObj<typeof meta>

/** Before the way or beside it: there is no stage to tell (falc-rules L12). */
const beside = { falc: { needsProgress: false, hasMenu: true } }

/** The first screen: what is kept, and a button a language. */
export const Welcome: Story = {
  parameters: beside,
  args: { session: sessionAt({ name: 'path' }) },
  render: () => (
    <StoryShell>
      <WelcomeScreen onLanguage={nothing} />
    </StoryShell>
  ),
}

export const Events: Story = { args: { session: sessionAt({ name: 'events' }) }, parameters: beside }

/** Several things at the same time: one tap more than a single one. */
export const SeveralEvents: Story = {
  args: { session: sessionAt({ name: 'severalEvents' }) },
  parameters: beside,
}

export const DateQuestion: Story = {
  args: { session: sessionAt({ name: 'question', key: 'moving_date', isEdit: false }) },
}

export const ChoiceQuestion: Story = {
  args: { session: sessionAfter(familyAnswers, 2, { name: 'question', key: 'home_now', isEdit: false }) },
}

export const LongChoiceQuestion: Story = {
  args: { session: sessionAfter(familyAnswers, 4, { name: 'question', key: 'work', isEdit: false }) },
}

export const SeveralAnswersQuestion: Story = {
  args: { session: sessionAfter(familyAnswers, 6, { name: 'question', key: 'benefits', isEdit: false }) },
}

export const PictureQuestion: Story = {
  args: { session: sessionAfter(familyAnswers, 7, { name: 'question', key: 'situation', isEdit: false }) },
}

export const ChildForm: Story = {
  args: { session: sessionAfter(familyAnswers, 8, { name: 'question', key: 'children', isEdit: false }) },
}

export const NumberQuestion: Story = {
  args: { session: sessionAfter(familyAnswers, 9, { name: 'question', key: 'age', isEdit: false }) },
}

export const FirstPath: Story = { args: { session: sessionAfter(familyAnswers, 5, { name: 'path' }) } }

export const WholePath: Story = {
  args: { session: sessionAfter(familyAnswers, all, { name: 'path' }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('Votre parcours')
  },
}

export const Phase: Story = {
  args: { session: sessionAfter(familyAnswers, all, { name: 'phase', phase: 'before' }) },
}

export const StepToDo: Story = {
  args: { session: sessionAfter(familyAnswers, all, { name: 'step', stepId: 'give-notice-to-landlord' }) },
}

/** A step whose French words were read and approved as they stand. Its translations say nothing of it. */
export const ReviewedStep: Story = {
  args: {
    session: sessionAfter(familyAnswers, all, { name: 'step', stepId: 'give-notice-to-landlord' }),
    approved: ['steps/give-notice-to-landlord'],
  },
  play: async ({ canvas, userEvent }) => {
    const mark = canvas.getByText('Ce texte est relu et approuvé.')
    // It stands where the step says where its words come from: on one of the last pages.
    while (!mark.checkVisibility({ visibilityProperty: true }))
      await userEvent.click(canvas.getByRole('button', { name: 'Page suivante' }))
    await expect(mark).toBeVisible()
  },
}

export const ReviewedQuestion: Story = {
  args: {
    session: sessionAt({ name: 'question', key: 'moving_date', isEdit: false }),
    approved: ['words/screens.moving_date'],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Ce texte est relu et approuvé.')).toBeVisible()
  },
}

export const StepOfSeveralChildren: Story = {
  args: { session: sessionAfter(familyAnswers, all, { name: 'step', stepId: 'school-enrolment' }) },
}

export const StepsToCheck: Story = { args: { session: sessionAfter(familyAnswers, 5, { name: 'toCheck' }) } }

export const NothingToDo: Story = {
  args: { session: sessionAfter(familyAnswers, all, { name: 'nothingToDo' }) },
}

export const Answers: Story = {
  args: { session: sessionAfter(familyAnswers, all, { name: 'answers' }) },
  parameters: beside,
}

export const Different: Story = { args: { session: sessionAt({ name: 'different' }) }, parameters: beside }

export const Subjects: Story = { args: { session: sessionAt({ name: 'subjects' }) }, parameters: beside }

export const Print: Story = {
  args: { session: sessionAfter(familyAnswers, all, { name: 'print' }) },
  parameters: beside,
}

export const Talk: Story = {
  parameters: beside,
  args: { session: sessionAt({ name: 'events' }) },
  render: () => (
    <StoryShell>
      <TalkDialog isOpen onClose={nothing} />
    </StoryShell>
  ),
}

/** What a visitor sees when a file of the kiosk is missing. */
export const OutOfOrder: Story = {
  parameters: beside,
  args: { session: sessionAt({ name: 'events' }) },
  render: () => <Broken display={defaultDisplay} onRestart={nothing} />,
}
