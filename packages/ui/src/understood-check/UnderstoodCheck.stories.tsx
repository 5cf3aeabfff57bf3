import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { type Understood, UnderstoodCheck } from './index.ts'

const meta = { title: 'Comprendre/UnderstoodCheck' } satisfies Meta
export default meta

const nothing = () => {}

function Check({ start }: { start: Understood | null }) {
  const [value, setValue] = useState(start)
  return (
    <UnderstoodCheck
      value={value}
      onChange={setValue}
      onListen={nothing}
      onSimpler={nothing}
      onTalk={nothing}
    />
  )
}

type Story = StoryObj<typeof meta>

export const NotAnswered: Story = { render: () => <Check start={null} /> }
export const Understands: Story = { render: () => <Check start="yes" /> }
export const NeedsHelp: Story = { render: () => <Check start="no" /> }
