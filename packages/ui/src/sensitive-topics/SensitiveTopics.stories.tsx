import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { useStoryText } from '../story-text/index.ts'
import { SensitiveTopics } from './index.ts'

const meta = { title: "S'orienter/SensitiveTopics" } satisfies Meta
export default meta

function Topics() {
  const { topics } = useStoryText().path
  const [allowed, setAllowed] = useState<readonly string[]>([])
  return (
    <SensitiveTopics
      topics={[
        { value: 'health', label: topics.health },
        { value: 'violence', label: topics.safety },
        { value: 'money', label: topics.money },
      ]}
      allowed={allowed}
      onChange={setAllowed}
    />
  )
}

export const NothingAllowed: StoryObj<typeof meta> = { render: () => <Topics /> }
