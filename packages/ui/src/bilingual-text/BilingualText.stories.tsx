import type { Meta, StoryObj } from '@storybook/react-vite'
import { useStoryText } from '../story-text/index.ts'
import { BilingualText } from './index.ts'

const meta = { title: 'Base/BilingualText' } satisfies Meta
export default meta

function Notice() {
  return <BilingualText text={useStoryText().questions.terms.notice} french="Congé du locataire (préavis)" />
}

function Address() {
  return <BilingualText text={useStoryText().questions.terms.address} french="Changement d’adresse" />
}

type Story = StoryObj<typeof meta>

export const OfficialTerm: Story = { render: () => <Notice /> }
export const ShortTerm: Story = { render: () => <Address /> }
