import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { useStoryText } from '../story-text/index.ts'
import { DateField } from './index.ts'

const meta = { title: 'Comprendre/DateField' } satisfies Meta
export default meta

function Moving({ start, isChecked = false }: { start: string | null; isChecked?: boolean }) {
  const { date } = useStoryText().questions
  const [value, setValue] = useState(start)
  return (
    <DateField
      label={date.question}
      value={value}
      onChange={setValue}
      quickDates={[{ label: date.today, date: '2026-11-25' }]}
      isChecked={isChecked}
    />
  )
}

type Story = StoryObj<typeof meta>

export const Empty: Story = { render: () => <Moving start={null} /> }
export const Filled: Story = { render: () => <Moving start="2027-06-01" /> }
export const Missing: Story = { render: () => <Moving start={null} isChecked /> }
