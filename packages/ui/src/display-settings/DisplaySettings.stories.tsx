import type { Meta, StoryObj } from '@storybook/react-vite'
import { useLocale } from '../locale-provider/index.ts'
import { DisplaySettings } from './index.ts'

const meta: Meta = { title: 'Régler/DisplaySettings', component: DisplaySettings }
export default meta

type Story = StoryObj

/** In Storybook the settings change nothing: use the toolbar. */
export const Settings: Story = {
  render: function Settings() {
    return <DisplaySettings display={useLocale().display} onChange={() => {}} />
  },
}
