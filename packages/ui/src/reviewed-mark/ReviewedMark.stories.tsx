import type { Meta, StoryObj } from '@storybook/react-vite'
import { EasyText } from '../easy-text/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { ReviewedMark } from './index.ts'

const meta = { title: 'Comprendre/ReviewedMark', component: ReviewedMark } satisfies Meta<typeof ReviewedMark>
export default meta

type Story = StoryObj<typeof meta>

export const UnderAText: Story = {
  render: function UnderAText() {
    return (
      <div style={{ display: 'grid', gap: 'var(--pc-space-4)' }}>
        <EasyText sentences={useStoryText().base.body} />
        <ReviewedMark />
      </div>
    )
  },
}
