import type { Meta, StoryObj } from '@storybook/react-vite'
import { useStoryText } from '../story-text/index.ts'
import { SummaryList } from './index.ts'

const meta = { title: 'Comprendre/SummaryList' } satisfies Meta
export default meta

function Answers() {
  const { answers } = useStoryText().questions
  return (
    <SummaryList
      items={[
        { id: 'date', question: answers.dateQuestion, answer: answers.dateAnswer, onChange: () => {} },
        { id: 'home', question: answers.homeQuestion, answer: answers.homeAnswer, onChange: () => {} },
        {
          id: 'children',
          question: answers.childrenQuestion,
          answer: answers.childrenAnswer,
          onChange: () => {},
        },
        {
          id: 'benefits',
          question: answers.benefitsQuestion,
          answer: answers.benefitsAnswer,
          onChange: () => {},
        },
      ]}
    />
  )
}

export const FourAnswers: StoryObj<typeof meta> = { render: () => <Answers /> }
