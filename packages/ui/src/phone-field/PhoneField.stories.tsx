import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Button } from '../button/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { PhoneField } from './index.ts'

const meta = { title: 'Comprendre/PhoneField' } satisfies Meta
export default meta

function Phone({ start = '', isChecked = false }: { start?: string; isChecked?: boolean }) {
  const { text } = useStoryText().more
  const [value, setValue] = useState(start)
  return (
    <PhoneField label={text.phone} value={value} onChange={setValue} isChecked={isChecked}>
      <Button label={text.noPhone} onPress={() => {}} />
    </PhoneField>
  )
}

type Story = StoryObj<typeof meta>

export const Whole: Story = { render: () => <Phone start="0639981234" /> }
export const DigitsMissing: Story = { render: () => <Phone start="063998" isChecked /> }
export const WrongStart: Story = { render: () => <Phone start="63998" isChecked /> }
