import type { Meta, StoryObj } from '@storybook/react-vite'
import { ShortDialog } from '../dialog/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { TalkButton, TalkProvider } from './index.ts'

const nothing = () => {}

const meta = {
  title: 'Personnes/Talk',
  decorators: [
    (Story) => (
      <TalkProvider onTalk={nothing}>
        <Story />
      </TalkProvider>
    ),
  ],
} satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

export const OnAScreen: Story = { render: () => <TalkButton /> }

/** What the button opens offers no button to itself. */
export const WhereItLeads: Story = {
  render: function WhereItLeads() {
    const { base } = useStoryText()
    return (
      <ShortDialog
        isOpen
        isTalk
        title={base.talkTitle}
        description={[base.talkLead, base.talkShow]}
        onClose={nothing}
      />
    )
  },
}
