import type { Meta, StoryObj } from '@storybook/react-vite'
import { Screen } from '../screen/index.ts'
import { PlaceCard, placeCardBlocks } from './index.ts'
import { usePlaceStories } from './usePlaceStories.ts'

const meta = { title: "S'orienter/PlaceCard" } satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

export const Full: Story = {
  render: function Full() {
    return <PlaceCard place={usePlaceStories().here} />
  },
}
export const Brief: Story = {
  render: function Brief() {
    return <PlaceCard place={usePlaceStories().hall} detail="brief" />
  },
}
export const MovesAbout: Story = {
  render: function MovesAbout() {
    return <PlaceCard place={usePlaceStories().bus} />
  },
}

/** In parts, as a `Screen` puts them on its pages. */
export const Parts: Story = {
  parameters: { layout: 'fullscreen' },
  render: function Parts() {
    const { here } = usePlaceStories()
    return <Screen title={here.kind}>{placeCardBlocks({ place: here, level: 2, columns: 2 })}</Screen>
  },
}
