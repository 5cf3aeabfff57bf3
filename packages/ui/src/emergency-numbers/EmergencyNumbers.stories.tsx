import type { Meta, StoryObj } from '@storybook/react-vite'
import { useStoryText } from '../story-text/index.ts'
import { EmergencyNumbers } from './index.ts'

const meta: Meta = { title: 'Personnes/EmergencyNumbers', component: EmergencyNumbers }
export default meta

type Story = StoryObj

export const Numbers: Story = {
  render: function Numbers() {
    return <EmergencyNumbers numbers={useStoryText().base.emergency} />
  },
}
