import type { Meta, StoryObj } from '@storybook/react-vite'
import { firstThingsBlocks, useFirstThingsTitle } from '../first-things/index.ts'
import { Screen } from '../screen/index.ts'
import { useStorySteps } from '../stories-text/useStorySteps.ts'
import { useStoryText } from '../story-text/index.ts'
import { ToCheckCard } from '../to-check-card/index.ts'
import { PhaseSection, phaseSectionBlocks } from './index.ts'

const meta = { title: "S'orienter/PhaseSection" } satisfies Meta
export default meta

function Before() {
  const { before } = useStoryText().path
  const { notice, address } = useStorySteps()
  return <PhaseSection title={before} steps={[notice, address]} />
}

/** The whole path on the pages of a screen. */
function Path() {
  const path = useStoryText().path
  const first = useFirstThingsTitle()
  const { notice, address, school, vote, aid, energy } = useStorySteps()
  return (
    <Screen title={path.title} picture="moving" back={{ onPress: () => {} }}>
      {firstThingsBlocks({ title: first, steps: [notice] })}
      <ToCheckCard stepCount={3} questionCount={2} onAnswer={() => {}} onShowSteps={() => {}} />
      {phaseSectionBlocks({ title: path.before, steps: [address, school, energy] })}
      {phaseSectionBlocks({ title: path.after, steps: [vote, aid] })}
    </Screen>
  )
}

type Story = StoryObj<typeof meta>

export const TwoSteps: Story = { render: () => <Before /> }
export const WholePath: Story = { render: () => <Path />, parameters: { layout: 'fullscreen' } }
