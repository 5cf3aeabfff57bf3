import type { Meta, StoryObj } from '@storybook/react-vite'
import { PlaceCard } from './index.ts'
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
