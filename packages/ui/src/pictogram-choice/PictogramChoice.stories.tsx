import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { useStoryText } from '../story-text/index.ts'
import { PictogramChoice } from './index.ts'

const meta = { title: 'Comprendre/PictogramChoice' } satisfies Meta
export default meta

function Home() {
  const { home } = useStoryText().questions
  const [value, setValue] = useState<'tenant' | 'owner' | 'hosted' | null>('tenant')
  return (
    <PictogramChoice
      question={home.question}
      choices={[
        { value: 'tenant', label: home.tenant, picture: 'key' },
        { value: 'owner', label: home.owner, picture: 'owner' },
        { value: 'hosted', label: home.hosted, picture: 'hosted' },
      ]}
      value={value}
      onChange={setValue}
    />
  )
}

function Event() {
  const { more } = useStoryText()
  const [value, setValue] = useState<string | null>(null)
  return (
    <PictogramChoice
      question={more.event.question}
      choices={[
        { value: 'moving', label: more.event.moving, picture: 'moving', french: 'Déménagement' },
        { value: 'birth', label: more.event.birth, picture: 'birth', french: 'Naissance' },
      ]}
      value={value}
      onChange={setValue}
    />
  )
}

type Story = StoryObj<typeof meta>

export const ThreeChoices: Story = { render: () => <Home /> }
export const TwoChoices: Story = { render: () => <Event /> }
