import type { Meta, StoryObj } from '@storybook/react-vite'
import { LanguagePicker } from './index.ts'

const meta: Meta = { title: 'Régler/LanguagePicker', component: LanguagePicker }
export default meta

type Story = StoryObj

export const Languages: Story = { render: () => <LanguagePicker onChange={() => {}} /> }
