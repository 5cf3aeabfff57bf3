import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { type Feedback, FeedbackFaces } from './index.ts'

const meta = { title: 'Personnes/FeedbackFaces' } satisfies Meta
export default meta

function Faces({ start }: { start: Feedback | null }) {
  const [value, setValue] = useState(start)
  return <FeedbackFaces value={value} onChange={setValue} />
}

type Story = StoryObj<typeof meta>

export const NotAnswered: Story = { render: () => <Faces start={null} /> }
export const Answered: Story = { render: () => <Faces start="middle" /> }
