import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import type { Scripts } from '../on-screen-keyboard/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { TextField } from './index.ts'

const meta = { title: 'Comprendre/TextField' } satisfies Meta
export default meta

interface Look {
  start?: string
  isWrong?: boolean
  scripts?: Scripts
}

function FirstName({ start = '', isWrong = false, scripts }: Look) {
  const { text } = useStoryText().more
  const [value, setValue] = useState(start)
  return (
    <TextField
      label={text.firstName}
      hint={text.firstNameHint}
      value={value}
      onChange={setValue}
      maxLength={40}
      problem={isWrong ? text.firstNameMend : undefined}
      keyboard="letters"
      scripts={scripts}
    />
  )
}

function Code({ medium = 'kiosk' }: { medium?: 'kiosk' | 'phone' }) {
  const { text } = useStoryText().more
  const [value, setValue] = useState('SOLEIL')
  return (
    <TextField
      label={text.code}
      value={value}
      onChange={setValue}
      maxLength={20}
      isMasked
      {...(medium === 'phone' ? { medium } : {})}
    />
  )
}

type Story = StoryObj<typeof meta>

export const WithLetters: Story = {
  render: () => <FirstName start="Amina" />,
  play: async ({ canvasElement }) => canvasElement.querySelector('button')?.click(),
}
export const WithArabicLetters: Story = {
  render: () => <FirstName start="أمينة" scripts={['arabic', 'latin']} />,
  play: async ({ canvasElement }) => canvasElement.querySelector('button')?.click(),
}
export const Missing: Story = { render: () => <FirstName isWrong /> }
export const Masked: Story = { render: () => <Code /> }
export const OnAPhone: Story = { render: () => <Code medium="phone" />, parameters: { medium: 'phone' } }
