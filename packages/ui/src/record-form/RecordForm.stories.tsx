import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { useStoryText } from '../story-text/index.ts'
import { RecordForm, type SegmentList } from './index.ts'

const meta = { title: 'Comprendre/RecordForm', parameters: { layout: 'fullscreen' } } satisfies Meta
export default meta

/** The answers of a child, by row. */
function useAnswers(start: Record<string, string | null>) {
  const [answers, setAnswers] = useState(start)
  const row = (id: string, label: string, options: SegmentList) => ({
    kind: 'options' as const,
    id,
    label,
    options,
    value: answers[id] ?? null,
    onChange: (value: string) => setAnswers({ ...answers, [id]: value }),
  })
  return row
}

function Child({ isAnswered }: { isAnswered: boolean }) {
  const { child } = useStoryText().questions
  const [age, setAge] = useState<number | null>(isAnswered ? 8 : null)
  const row = useAnswers(isAnswered ? { home: 'full', moves: 'yes', changes: 'yes', school: 'primary' } : {})
  const yesNo: SegmentList = [
    { value: 'yes', label: child.yes },
    { value: 'no', label: child.no },
  ]
  return (
    <RecordForm
      title={child.title}
      picture="child"
      rows={[
        {
          kind: 'number',
          id: 'age',
          label: child.age,
          unit: child.ageUnit,
          min: 0,
          max: 30,
          startAt: 6,
          bigStep: 5,
          value: age,
          onChange: setAge,
        },
        row('home', child.home, [
          { value: 'full', label: child.always },
          { value: 'shared', label: child.shared },
          { value: 'no', label: child.never },
        ]),
        row('moves', child.moves, yesNo),
        row('changes', child.changes, yesNo),
        row('school', child.school, [
          { value: 'nursery', label: child.nursery },
          { value: 'primary', label: child.primary },
          { value: 'secondary', label: child.secondary },
          { value: 'none', label: child.none },
        ]),
      ]}
      add={{ label: child.add, onPress: () => {} }}
      onRemove={() => {}}
      onUnknown={() => {}}
      onDifferent={() => {}}
      onDone={() => {}}
      onBack={() => {}}
    />
  )
}

type Story = StoryObj<typeof meta>

export const Answered: Story = { render: () => <Child isAnswered /> }

export const AnswersMissing: Story = {
  render: () => <Child isAnswered={false} />,
}
