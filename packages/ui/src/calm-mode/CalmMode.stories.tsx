import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Callout } from '../callout/index.ts'
import { LocaleProvider, useLocale } from '../locale-provider/index.ts'
import { StepCard } from '../step-card/index.ts'
import { useStorySteps } from '../stories-text/useStorySteps.ts'
import { useStoryText } from '../story-text/index.ts'
import { CalmMode } from './index.ts'

const meta = { title: 'Régler/CalmMode' } satisfies Meta
export default meta

function Setting({ start }: { start: boolean }) {
  const { language, display } = useLocale()
  const [isCalm, setIsCalm] = useState(start)
  const { messages } = useStoryText().questions
  const { school } = useStorySteps()
  return (
    <LocaleProvider language={language} display={{ ...display, isCalm }}>
      <CalmMode display={{ ...display, isCalm }} onChange={(next) => setIsCalm(next.isCalm === true)} />
      <div style={{ display: 'grid', gap: 'var(--pc-gap)' }}>
        <Callout kind="warn" sentences={messages.warn} />
        <StepCard {...school} />
      </div>
    </LocaleProvider>
  )
}

type Story = StoryObj<typeof meta>

export const Off: Story = { render: () => <Setting start={false} /> }
export const On: Story = { render: () => <Setting start /> }
