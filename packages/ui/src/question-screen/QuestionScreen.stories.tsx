import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Progress } from '../progress/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { type QuestionField, QuestionScreen, type QuestionScreenProps } from './index.ts'

const meta = { title: 'Comprendre/QuestionScreen', parameters: { layout: 'fullscreen' } } satisfies Meta
export default meta

const nothing = () => {}

type Words = Pick<QuestionScreenProps, 'question' | 'hint' | 'why' | 'picture' | 'unknownLabel'>

/** What the kiosk does around a question: « Je ne sais pas » and an answer exclude each other. */
function Asked<Value>(props: {
  words: Words
  start: Value | null
  field: (value: Value | null, onChange: (value: Value | null) => void) => QuestionField
}) {
  const [answer, setAnswer] = useState<{ value: Value | null; isUnknown: boolean }>({
    value: props.start,
    isUnknown: false,
  })
  return (
    <QuestionScreen
      {...props.words}
      progress={<Progress answered={3} left={6} />}
      field={props.field(answer.value, (value) => setAnswer({ value, isUnknown: false }))}
      isUnknown={answer.isUnknown}
      onUnknown={(isUnknown) => setAnswer({ value: null, isUnknown })}
      onDifferent={nothing}
      onContinue={nothing}
      onBack={nothing}
    />
  )
}

function Home() {
  const { home } = useStoryText().questions
  return (
    <Asked<string>
      words={{ ...home, picture: 'home' }}
      start="tenant"
      field={(value, onChange) => ({
        kind: 'choice',
        value,
        onChange,
        choices: [
          { value: 'tenant', label: home.tenant, picture: 'key' },
          { value: 'owner', label: home.owner, picture: 'owner' },
          { value: 'hosted', label: home.hosted, hint: home.hostedHint, picture: 'hosted' },
        ],
      })}
    />
  )
}

function Benefits() {
  const { benefits } = useStoryText().questions
  return (
    <Asked<readonly string[]>
      words={{ ...benefits, picture: 'euro-aid' }}
      start={null}
      field={(values, onChange) => ({
        kind: 'choices',
        values,
        onChange,
        choices: [
          { value: 'housing', label: benefits.housing },
          { value: 'family', label: benefits.family },
          { value: 'income', label: benefits.income },
          { value: 'disability', label: benefits.disability },
          { value: 'job', label: benefits.job },
        ],
      })}
    />
  )
}

function MovingDate() {
  const { date } = useStoryText().questions
  return (
    <Asked<string>
      words={{ ...date, picture: 'calendar', unknownLabel: date.notYet }}
      start={null}
      field={(value, onChange) => ({
        kind: 'date',
        value,
        onChange,
        quickDates: [{ label: date.today, date: '2026-11-25' }],
      })}
    />
  )
}

function Children() {
  const { count } = useStoryText().questions
  return (
    <Asked<number>
      words={{ question: count.question, picture: 'child' }}
      start={2}
      field={(value, onChange) => ({
        kind: 'number',
        value,
        onChange,
        min: 0,
        max: 15,
        unit: count.unit,
        hasNoPad: true,
      })}
    />
  )
}

type Story = StoryObj<typeof meta>

export const OneAnswer: Story = { render: () => <Home /> }
export const SeveralAnswers: Story = { render: () => <Benefits /> }
export const DateAnswer: Story = { render: () => <MovingDate /> }
export const NumberAnswer: Story = { render: () => <Children /> }
