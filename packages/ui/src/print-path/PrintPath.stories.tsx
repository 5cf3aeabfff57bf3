import type { Meta, StoryObj } from '@storybook/react-vite'
import type { PaperFormat } from '../paper/index.ts'
import { useStorySteps } from '../stories-text/useStorySteps.ts'
import { useStoryText } from '../story-text/index.ts'
import { PrintPath, type PrintStepItem } from './index.ts'

const meta = { title: "S'orienter/PrintPath" } satisfies Meta
export default meta

function Paper({ allowedTopics, format }: { allowedTopics: readonly string[]; format?: PaperFormat }) {
  const { path } = useStoryText()
  const { notice, aid } = useStorySteps()
  const place = {
    name: path.print.place,
    address: ['4 place de Mackau', '61120 Vimoutiers'],
    phone: '0233671234',
    hours: path.print.hours,
  }
  const noticeStep: PrintStepItem = {
    ...notice,
    sentences: path.notice.what,
    papers: [
      { label: path.papers.letter, french: 'Lettre de congé' },
      { label: path.papers.lease, french: 'Bail' },
    ],
    place,
  }
  const health: PrintStepItem = {
    id: 'health',
    picture: 'doctor',
    title: path.health.title,
    official: 'Déclaration de médecin traitant',
    sentences: [],
    papers: [],
    privacy: { topic: 'health', neutralTitle: path.health.neutral },
  }
  return (
    <PrintPath
      medium="preview"
      format={format}
      isDraft
      title={path.print.title}
      madeOn="2026-11-25"
      next={noticeStep}
      phases={[
        {
          title: path.after,
          steps: [{ ...aid, detail: 'line', sentences: [], papers: [] }, health],
        },
      ]}
      allowedTopics={allowedTopics}
      help={place}
    />
  )
}

type Story = StoryObj<typeof meta>

export const PrivateTopicMasked: Story = { render: () => <Paper allowedTopics={[]} /> }
export const PrivateTopicAllowed: Story = { render: () => <Paper allowedTopics={['health']} /> }
/** A piece of a roll of 80 mm. */
export const Receipt: Story = { render: () => <Paper allowedTopics={[]} format="receipt80" /> }
