import type { Meta, StoryObj } from '@storybook/react-vite'
import { Screen } from '../screen/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { RightsAtRisk, type RightsAtRiskProps, rightsAtRiskBlocks } from './index.ts'

const meta = { title: "S'orienter/RightsAtRisk" } satisfies Meta
export default meta

const onOpen = () => {}

function useRights(): RightsAtRiskProps {
  const { rights } = useStoryText().more
  return {
    rights: [
      {
        id: 'housing',
        right: rights.housing,
        french: 'Aide personnalisée au logement (APL)',
        sentences: [rights.housingRisk, rights.housingKeep],
        deadline: { kind: 'latest', date: '2027-03-01' },
        onOpen,
      },
      { id: 'health', right: rights.health, sentences: [rights.healthRisk], onOpen },
    ],
  }
}

function Rights() {
  return <RightsAtRisk {...useRights()} />
}

function RightsScreen() {
  return (
    <Screen title={useStoryText().more.rights.title} back={{ onPress: onOpen }}>
      {rightsAtRiskBlocks(useRights())}
    </Screen>
  )
}

type Story = StoryObj<typeof meta>

export const TwoRights: Story = { render: () => <Rights /> }
export const OnAScreen: Story = { render: () => <RightsScreen />, parameters: { layout: 'fullscreen' } }
