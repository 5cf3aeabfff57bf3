import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { useStoryText } from '../story-text/index.ts'
import { DocumentChecklist } from './index.ts'

const meta = { title: "S'orienter/DocumentChecklist" } satisfies Meta
export default meta

function Papers({ start }: { start: readonly string[] }) {
  const { papers } = useStoryText().path
  const [ticked, setTicked] = useState(start)
  const isTicked = (id: string) => ticked.includes(id)
  return (
    <DocumentChecklist
      papers={[
        {
          id: 'letter',
          label: papers.letter,
          french: 'Lettre de congé',
          hint: papers.letterHint,
          picture: 'letter',
          isTicked: isTicked('letter'),
        },
        {
          id: 'identity',
          label: papers.identity,
          french: 'Carte d’identité',
          picture: 'identity',
          isTicked: isTicked('identity'),
        },
        { id: 'lease', label: papers.lease, french: 'Bail', picture: 'sign', isTicked: isTicked('lease') },
      ]}
      onTick={(id, isNow) => setTicked(isNow ? [...ticked, id] : ticked.filter((each) => each !== id))}
    />
  )
}

type Story = StoryObj<typeof meta>

export const NothingReady: Story = { render: () => <Papers start={[]} /> }
export const OneReady: Story = { render: () => <Papers start={['identity']} /> }
