import type { Meta, StoryObj } from '@storybook/react-vite'
import { Check } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button/index.ts'
import { DeadlineBadge } from '../deadline-badge/index.ts'
import { documentChecklistBlocks } from '../document-checklist/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { StepPages } from './index.ts'

const meta = { title: "S'orienter/StepPages", parameters: { layout: 'fullscreen' } } satisfies Meta
export default meta

function Notice() {
  const { notice, papers, done } = useStoryText().path
  const [ticked, setTicked] = useState<readonly string[]>([])
  const paper = (id: string, label: string, french: string) => ({
    id,
    label,
    french,
    isTicked: ticked.includes(id),
  })
  return (
    <StepPages
      title={notice.title}
      picture="letter"
      official="Congé du locataire (préavis)"
      onBack={() => {}}
      onFinish={() => {}}
      actions={<Button label={done} icon={Check} onPress={() => {}} />}
      pages={[
        { id: 'what', idea: 'what', sentences: notice.what },
        { id: 'why', idea: 'why', sentences: notice.why },
        {
          id: 'when',
          idea: 'when',
          sentences: notice.when,
          blocks: [<DeadlineBadge key="date" deadline={{ kind: 'latest', date: '2027-03-01' }} />],
        },
        { id: 'who', idea: 'who', sentences: notice.where },
        {
          id: 'papers',
          idea: 'papers',
          sentences: notice.papers,
          blocks: documentChecklistBlocks({
            name: 'papers',
            papers: [
              paper('letter', papers.letter, 'Lettre de congé'),
              paper('identity', papers.identity, 'Carte d’identité'),
            ],
            onTick: (id, isNow) => setTicked(isNow ? [...ticked, id] : ticked.filter((each) => each !== id)),
          }),
        },
        { id: 'refused', idea: 'refused', sentences: notice.refused },
        { id: 'source', idea: 'source', sentences: notice.source },
      ]}
    />
  )
}

export const SevenPages: StoryObj<typeof meta> = { render: () => <Notice /> }
