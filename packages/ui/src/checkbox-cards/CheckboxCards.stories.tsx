import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { useStoryText } from '../story-text/index.ts'
import { CheckboxCards } from './index.ts'

const meta = { title: 'Comprendre/CheckboxCards' } satisfies Meta
export default meta

function Benefits({ start }: { start: readonly string[] | null }) {
  const { benefits } = useStoryText().questions
  const [values, setValues] = useState(start)
  return (
    <CheckboxCards
      question={benefits.question}
      choices={[
        { value: 'housing', label: benefits.housing, picture: 'home' },
        { value: 'family', label: benefits.family, picture: 'family' },
        { value: 'income', label: benefits.income, hint: benefits.incomeHint, picture: 'euro-aid' },
        { value: 'disability', label: benefits.disability, picture: 'disability' },
        { value: 'job', label: benefits.job, picture: 'job-loss' },
      ]}
      values={values}
      onChange={setValues}
    />
  )
}

type Story = StoryObj<typeof meta>

export const NothingChosen: Story = { render: () => <Benefits start={null} /> }
export const SomeChosen: Story = { render: () => <Benefits start={['family', 'income']} /> }
export const NoneOfThese: Story = { render: () => <Benefits start={[]} /> }
