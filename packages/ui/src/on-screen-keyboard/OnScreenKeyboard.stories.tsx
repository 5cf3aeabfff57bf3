import type { Meta, StoryObj } from '@storybook/react-vite'
import { useStoryText } from '../story-text/index.ts'
import { OnScreenKeyboard } from './index.ts'

const meta = { title: 'Comprendre/OnScreenKeyboard' } satisfies Meta
export default meta

const nothing = () => {}

function Keyboard() {
  const { town } = useStoryText().questions
  return <OnScreenKeyboard target={town.name} onLetter={nothing} onErase={nothing} />
}

export const Alphabet: StoryObj<typeof meta> = { render: () => <Keyboard /> }
