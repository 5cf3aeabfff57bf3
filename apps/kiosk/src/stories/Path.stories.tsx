import { said } from '@parcours/ui/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { familyAnswers } from './answers.ts'
import { KioskStory, sessionAfter } from './KioskStory.tsx'

/** More screens than any visitor meets: every question is answered. */
const all = 40

/** The path: first with a few answers, then with all of them, then part by part. */
const meta = {
  title: 'Écrans/Suivre le parcours',
  component: KioskStory,
  parameters: { layout: 'fullscreen', falc: { needsProgress: true, hasMenu: true } },
} satisfies Meta<typeof KioskStory>

export default meta
type Story = StoryObj<typeof meta>

export const FirstPath: Story = {
  name: 'Premier parcours, 5 réponses',
  args: { session: sessionAfter(familyAnswers, 5, { name: 'path' }) },
}

export const WholePath: Story = {
  name: 'Parcours entier',
  args: { session: sessionAfter(familyAnswers, all, { name: 'path' }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(said('visit:path.title'))
  },
}

export const Phase: Story = {
  name: 'Une partie du parcours',
  args: { session: sessionAfter(familyAnswers, all, { name: 'phase', phase: 'before' }) },
}

/** What an agent here can finish with the visitor today. */
export const Here: Story = {
  name: 'Ici, aujourd’hui',
  args: { session: sessionAfter(familyAnswers, all, { name: 'here' }) },
}

export const StepsToCheck: Story = {
  name: 'À vérifier',
  args: { session: sessionAfter(familyAnswers, 5, { name: 'toCheck' }) },
}

export const NothingToDo: Story = {
  name: 'Rien à faire',
  args: { session: sessionAfter(familyAnswers, all, { name: 'nothingToDo' }) },
}
