import type { Meta, StoryObj } from '@storybook/react-vite'
import { usePlaceStories } from '../place-card/usePlaceStories.ts'
import type { PaperFormat } from '../print-path/index.ts'
import { ServicesCard } from './index.ts'

const meta = { title: 'Emporter/ServicesCard' } satisfies Meta
export default meta

function Paper({ format }: { format: PaperFormat }) {
  const { here, hall, bus } = usePlaceStories()
  return (
    <ServicesCard
      medium="preview"
      format={format}
      near="Ville-Exemple"
      madeOn="2026-11-25"
      places={[here, hall, bus]}
    />
  )
}

type Story = StoryObj<typeof meta>

export const Folded: Story = { render: () => <Paper format="a4" /> }
export const Receipt: Story = { render: () => <Paper format="receipt80" /> }
