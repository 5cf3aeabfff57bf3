import { said, startOf } from '@parcours/ui/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { PhoneProblem } from '../phone/screens/PhoneProblem.tsx'
import { familyAnswers } from './answers.ts'
import { sessionAfter } from './KioskStory.tsx'
import { PhoneStory, PhoneStoryShell } from './PhoneStory.tsx'
import { titleOf } from './storyWords.ts'

const nothing = () => {}
const family = sessionAfter(familyAnswers, 40, { name: 'path' }).case

const meta = {
  title: 'Écrans/Sur le téléphone',
  component: PhoneStory,
  args: { case: family },
  parameters: { layout: 'fullscreen', medium: 'phone' },
  globals: { viewport: { value: 'phone' } },
} satisfies Meta<typeof PhoneStory>

export default meta
type Story = StoryObj<typeof meta>

/** What first, how to keep the path, every step by phase, who helps. */
export const Path: Story = { name: 'Le parcours' }

/** Some steps are done; the phone remembers. */
export const Remembered: Story = {
  name: 'Le téléphone se souvient',
  args: { case: { ...family, done: ['give-notice-to-landlord'] }, kept: 'this' },
}

/** An old code: some of its answers fit the catalogue no more. The phone remembers another path. */
export const OldCode: Story = { name: 'Un vieux code', args: { hasLost: true, kept: 'other' } }

/** An exercise of an agent: its person does not exist. */
export const Exercise: Story = { name: 'Un exercice', args: { exercise: 1 } }

/** A step, all that is known of it one below the other. */
export const Step: Story = {
  name: 'Une démarche',
  play: async ({ canvas, userEvent }) => {
    const title = titleOf('give-notice-to-landlord')
    const [card] = await canvas.findAllByRole('button', { name: startOf(title) })
    if (card === undefined) throw new Error('The step has no card.')
    await userEvent.click(card)
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(title)
    await userEvent.click(canvas.getByRole('button', { name: said('visit:step.markDone') }))
    await expect(canvas.getByRole('button', { name: said('visit:step.markUndone') })).toBeVisible()
  },
}

const dialog = (button: string, title: string): Story => ({
  play: async ({ canvas, userEvent, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: said(button) }))
    const page = within(canvasElement.ownerDocument.body)
    await expect(await page.findByRole('dialog', { name: said(title) })).toBeVisible()
  },
})

/** What is kept, and who can read it, before it is kept. */
export const Remember: Story = {
  ...dialog('phone:page.remember', 'phone:remember.title'),
  name: 'Se souvenir ?',
}

export const Calendar: Story = {
  ...dialog('phone:page.calendar', 'phone:calendar.title'),
  name: 'Mettre les dates dans l’agenda',
}

export const Talk: Story = {
  ...dialog('ui:screen.talk', 'kiosk:talk.title'),
  name: 'Parler à quelqu’un',
}

const problem = (
  kind: 'damaged' | 'foreign' | 'future' | 'old' | 'nothing',
  kept: 'nothing' | 'other',
): Story => ({
  render: () => (
    <PhoneStoryShell>
      <PhoneProblem
        problem={{ kind: 'problem', problem: kind, kept }}
        onAgain={nothing}
        onSeeKept={nothing}
        onForget={nothing}
      />
    </PhoneStoryShell>
  ),
})

export const Damaged: Story = { ...problem('damaged', 'other'), name: 'Un code abîmé' }
export const Foreign: Story = { ...problem('foreign', 'nothing'), name: 'Un autre code' }
export const Future: Story = { ...problem('future', 'nothing'), name: 'Un code trop récent' }
export const Old: Story = { ...problem('old', 'nothing'), name: 'Un code trop vieux' }
/** Opened again without a code, on a phone that keeps nothing. */
export const Nothing: Story = { ...problem('nothing', 'nothing'), name: 'Aucun code' }
