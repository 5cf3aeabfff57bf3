import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactNode } from 'react'
import { expect, userEvent, within } from 'storybook/test'
import { said } from '../../testing/said.ts'
import { EasyText, Heading } from '../easy-text/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { PageTurner } from './index.ts'

const meta: Meta = { title: "S'orienter/PageTurner", component: PageTurner }
export default meta

type Story = StoryObj

function Box({ children }: { children: ReactNode }) {
  return (
    <div style={{ blockSize: 'min(36rem, 70dvh)', display: 'flex', flexDirection: 'column' }}>{children}</div>
  )
}

export const Cards: Story = {
  render: function Cards() {
    const { base } = useStoryText()
    return (
      <Box>
        <PageTurner>
          <Heading level={2} text={base.titleMove} />
          {base.steps.map((step) => (
            <EasyText key={step} sentences={[step]} />
          ))}
        </PageTurner>
      </Box>
    )
  },
}

export const SecondPage: Story = {
  ...Cards,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const previous = () => canvas.queryByRole('button', { name: said('ui:pageTurner.previous') })
    await expect(previous()).toBeNull()
    await userEvent.click(canvas.getByRole('button', { name: said('ui:pageTurner.next') }))
    await expect(previous()).toBeVisible()
  },
}

/** The fallback: one block that no page can hold. Better: cut the text into blocks. */
export const OneBlockTooTall: Story = {
  render: function OneBlockTooTall() {
    const { base } = useStoryText()
    return (
      <Box>
        <PageTurner>
          <EasyText sentences={base.longText} />
        </PageTurner>
      </Box>
    )
  },
}
