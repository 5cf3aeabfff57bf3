import type { Meta, StoryObj } from '@storybook/react-vite'
import { useStoryText } from '../story-text/index.ts'
import { DigitPad } from './index.ts'

const meta = { title: 'Comprendre/DigitPad' } satisfies Meta
export default meta

function Pad() {
  const { age } = useStoryText().questions
  return <DigitPad target={age.question} onDigit={() => {}} onErase={() => {}} />
}

export const Telephone: StoryObj<typeof meta> = { render: () => <Pad /> }
