import type { Meta, StoryObj } from '@storybook/react-vite'
import { useStorySteps } from '../stories-text/useStorySteps.ts'
import { FirstThings } from './index.ts'

const meta = { title: "S'orienter/FirstThings" } satisfies Meta
export default meta

function Two() {
  const { notice, aid } = useStorySteps()
  return <FirstThings steps={[notice, aid]} />
}

export const TwoSteps: StoryObj<typeof meta> = { render: () => <Two /> }
