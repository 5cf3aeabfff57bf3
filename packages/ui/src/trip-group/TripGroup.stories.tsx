import type { Meta, StoryObj } from '@storybook/react-vite'
import { usePlaceStories } from '../place-card/usePlaceStories.ts'
import { Screen } from '../screen/index.ts'
import { useStorySteps } from '../stories-text/useStorySteps.ts'
import { useStoryText } from '../story-text/index.ts'
import { TripGroup, type TripGroupProps, tripGroupBlocks } from './index.ts'

const meta = { title: "S'orienter/TripGroup" } satisfies Meta
export default meta

function useTrip(): TripGroupProps {
  const { path } = useStoryText()
  const { hall } = usePlaceStories()
  const { vote, school } = useStorySteps()
  return {
    place: hall.kind,
    at: hall,
    steps: [school, vote],
    papers: [
      { id: 'identity', label: path.papers.identity, french: 'Carte nationale d’identité' },
      { id: 'lease', label: path.papers.lease, french: 'Bail' },
    ],
  }
}

function Trip() {
  return <TripGroup {...useTrip()} />
}

function TripScreen() {
  return (
    <Screen title={useStoryText().more.trip.title} back={{ onPress: () => {} }}>
      {tripGroupBlocks(useTrip())}
    </Screen>
  )
}

function NothingToBring() {
  return <TripGroup {...useTrip()} papers={[]} />
}

type Story = StoryObj<typeof meta>

export const TwoStepsInOneTrip: Story = { render: () => <Trip /> }
export const WithoutPapers: Story = { render: () => <NothingToBring /> }
export const OnAScreen: Story = { render: () => <TripScreen />, parameters: { layout: 'fullscreen' } }
