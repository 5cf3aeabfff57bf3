import type { Meta, StoryObj } from '@storybook/react-vite'
import { useStoryText } from '../story-text/index.ts'
import { Link } from './index.ts'

const meta = { title: 'Base/Link' } satisfies Meta
export default meta

const address = 'https://www.defenseurdesdroits.fr'

function Kiosk({ hasCode }: { hasCode: boolean }) {
  return (
    <Link medium="kiosk" label={useStoryText().more.recourse.defender} address={address} hasCode={hasCode} />
  )
}

function Phone() {
  return <Link medium="phone" label={useStoryText().more.recourse.defender} address={address} />
}

type Story = StoryObj<typeof meta>

export const OnAKiosk: Story = { render: () => <Kiosk hasCode={false} /> }
export const WithACode: Story = { render: () => <Kiosk hasCode /> }
export const OnAPhone: Story = { render: () => <Phone />, parameters: { medium: 'phone' } }
