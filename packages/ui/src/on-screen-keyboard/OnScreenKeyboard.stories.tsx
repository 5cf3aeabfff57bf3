import type { Meta, StoryObj } from '@storybook/react-vite'
import { useStoryText } from '../story-text/index.ts'
import { OnScreenKeyboard, type Scripts } from './index.ts'

const meta = { title: 'Comprendre/OnScreenKeyboard' } satisfies Meta
export default meta

const nothing = () => {}

function Keyboard({ scripts }: { scripts?: Scripts }) {
  const { town } = useStoryText().questions
  return <OnScreenKeyboard target={town.name} scripts={scripts} onLetter={nothing} onErase={nothing} />
}

type Story = StoryObj<typeof meta>

export const Alphabet: Story = { render: () => <Keyboard /> }
export const ArabicAlphabet: Story = { render: () => <Keyboard scripts={['arabic']} /> }
export const BothAlphabets: Story = { render: () => <Keyboard scripts={['latin', 'arabic']} /> }
