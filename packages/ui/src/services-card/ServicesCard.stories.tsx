import type { Meta, StoryObj } from '@storybook/react-vite'
import type { PaperFormat } from '../paper/index.ts'
import { usePlaceStories } from '../place-card/usePlaceStories.ts'
import { useStoryText } from '../story-text/index.ts'
import { ServicesCard } from './index.ts'

const meta = { title: 'Emporter/ServicesCard' } satisfies Meta
export default meta

function Card({ format }: { format: PaperFormat }) {
  const { here, hall, bus } = usePlaceStories()
  const { places } = useStoryText()
  return (
    <ServicesCard
      medium="preview"
      format={format}
      near="Ville-Exemple"
      madeOn="2026-11-25"
      places={[here, hall, bus]}
      others={[bus.kind]}
      mostSheets={1}
      numbers={[{ number: '112', label: places.emergency }]}
    />
  )
}

type Story = StoryObj<typeof meta>

export const Folded: Story = { render: () => <Card format="a4" /> }
export const Receipt: Story = { render: () => <Card format="receipt80" /> }
