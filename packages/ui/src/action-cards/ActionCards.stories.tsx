import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { useStoryText } from '../story-text/index.ts'
import { ActionCards } from './ActionCards.tsx'

const onPress = fn()

const meta = {
  title: "S'orienter/ActionCards",
  component: ActionCards,
} satisfies Meta<typeof ActionCards>

export default meta
type Story = StoryObj<typeof meta>

function Phases() {
  const s = useStoryText()
  return (
    <ActionCards
      cards={[
        { id: 'before', label: s.phaseBefore, hint: s.phaseCount, picture: 'calendar', onPress },
        { id: 'day', label: s.phaseDay, hint: s.phaseCount, picture: 'truck-mover', onPress },
        { id: 'after', label: s.phaseAfter, hint: s.phaseCount, picture: 'home', onPress },
      ]}
    />
  )
}

function LanguageNames() {
  return (
    <ActionCards
      cards={[
        { id: 'fr', label: 'Français', hint: 'Commencer', language: 'fr', onPress },
        { id: 'ar', label: 'العربية', hint: 'ابدأ', language: 'ar', onPress },
        { id: 'en', label: 'English', hint: 'Start', language: 'en', onPress },
      ]}
    />
  )
}

/** The parts of a path. */
export const PartsOfThePath: Story = {
  args: { cards: [] },
  render: () => <Phases />,
  play: async ({ canvas, userEvent }) => {
    const [first] = canvas.getAllByRole('button')
    if (first === undefined) throw new Error('no card')
    await userEvent.click(first)
    await expect(onPress).toHaveBeenCalledOnce()
  },
}

/** Each name in its own language and direction. */
export const Languages: Story = {
  args: { cards: [] },
  render: () => <LanguageNames />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: /العربية/ })).toHaveAttribute('dir', 'rtl')
  },
}
