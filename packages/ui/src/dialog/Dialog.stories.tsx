import type { Meta, StoryObj } from '@storybook/react-vite'
import { Printer } from 'lucide-react'
import { Button } from '../button/index.ts'
import { EasyText } from '../easy-text/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { TalkProvider } from '../talk/index.ts'
import { Dialog } from './index.ts'

const nothing = () => {}

const meta: Meta = {
  title: 'Base/Dialog',
  component: Dialog,
  decorators: [
    (Story) => (
      <TalkProvider onTalk={nothing}>
        <Story />
      </TalkProvider>
    ),
  ],
}
export default meta

type Story = StoryObj

export const Question: Story = {
  render: function Question() {
    const { base } = useStoryText()
    return (
      <Dialog
        isOpen
        title={base.dialogTitle}
        description={base.dialogDescription}
        onClose={nothing}
        actions={
          <>
            <Button label={base.dialogStay} onPress={nothing} />
            <Button label={base.print} variant="primary" icon={Printer} onPress={nothing} />
          </>
        }
      />
    )
  },
}

export const LongContent: Story = {
  render: function LongContent() {
    const { base } = useStoryText()
    return (
      <Dialog isOpen title={base.titlePapers} description={base.dialogDescription} onClose={nothing}>
        {base.longText.map((sentence) => (
          <EasyText key={sentence} sentences={[sentence]} />
        ))}
      </Dialog>
    )
  },
}
