import type { Meta, StoryObj } from '@storybook/react-vite'
import { useDateProblemWords } from '../date-field/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { ErrorSummary } from './index.ts'

const meta = { title: 'Comprendre/ErrorSummary' } satisfies Meta
export default meta

function Month() {
  const words = useDateProblemWords()
  return <ErrorSummary problems={[words({ kind: 'month', part: 'month' }, 'date')]} />
}

function SeveralFields() {
  const { child } = useStoryText().questions
  return (
    <ErrorSummary
      problems={[
        { field: child.age, mend: child.mendAge, targetId: 'age' },
        { field: child.school, mend: child.mendSchool, targetId: 'school' },
      ]}
    />
  )
}

type Story = StoryObj<typeof meta>

export const OneField: Story = { render: () => <Month /> }
export const TwoFields: Story = { render: () => <SeveralFields /> }
