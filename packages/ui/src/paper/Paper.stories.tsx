import type { Meta, StoryObj } from '@storybook/react-vite'
import { EasyText, Heading } from '../easy-text/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { Paper, type PaperFormat, PaperHalf } from './index.ts'

const meta = { title: 'Emporter/Paper' } satisfies Meta
export default meta

function Words() {
  const { path } = useStoryText()
  return (
    <div data-print-block="">
      <Heading level={2} text={path.print.title} />
      <EasyText sentences={path.notice.what} />
    </div>
  )
}

function Folded({ format }: { format: PaperFormat }) {
  return (
    <Paper medium="preview" format={format} layout="folded">
      <PaperHalf>
        <Words />
      </PaperHalf>
      <PaperHalf>
        <Words />
      </PaperHalf>
    </Paper>
  )
}

type Story = StoryObj<typeof meta>

export const Sheets: Story = {
  render: () => (
    <Paper medium="preview">
      <Words />
    </Paper>
  ),
}
/** A sheet on its side, with the fold in the middle. */
export const FoldedSheet: Story = { render: () => <Folded format="a4" /> }
export const Roll: Story = { render: () => <Folded format="receipt80" /> }
