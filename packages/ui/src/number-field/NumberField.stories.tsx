import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { useStoryText } from '../story-text/index.ts'
import { NumberField } from './index.ts'

const meta = { title: 'Comprendre/NumberField' } satisfies Meta
export default meta

function Age({ isChecked = false }: { isChecked?: boolean }) {
  const { age } = useStoryText().questions
  const [value, setValue] = useState<number | null>(isChecked ? null : 42)
  return (
    <NumberField
      label={age.question}
      unit={age.unit}
      min={16}
      max={120}
      value={value}
      onChange={setValue}
      isChecked={isChecked}
    />
  )
}

function Children() {
  const { count } = useStoryText().questions
  const [value, setValue] = useState<number | null>(2)
  return (
    <NumberField
      label={count.question}
      unit={count.unit}
      min={0}
      max={15}
      value={value}
      onChange={setValue}
      hasNoPad
    />
  )
}

type Story = StoryObj<typeof meta>

export const WithPad: Story = { render: () => <Age /> }
export const Missing: Story = { render: () => <Age isChecked /> }
export const SmallNumber: Story = { render: () => <Children /> }
