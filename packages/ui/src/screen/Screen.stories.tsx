import type { Meta, StoryObj } from '@storybook/react-vite'
import { Button } from '../button/index.ts'
import { EasyText, Heading } from '../easy-text/index.ts'
import { Progress } from '../progress/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { TalkProvider } from '../talk/index.ts'
import { Screen } from './index.ts'

const nothing = () => {}

const meta: Meta = {
  title: "S'orienter/Screen",
  component: Screen,
  parameters: { layout: 'fullscreen' },
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

export const OnePage: Story = {
  render: function OnePage() {
    const { base, continue: goOn } = useStoryText()
    return (
      <Screen
        title={base.titleMove}
        picture="moving"
        lead={base.lead}
        primary={{ label: goOn, onPress: nothing }}
        back={{ onPress: nothing }}
      />
    )
  },
}

export const SeveralPages: Story = {
  render: function SeveralPages() {
    const { base, continue: goOn } = useStoryText()
    return (
      <Screen
        title={base.questionLong}
        progress={<Progress answered={3} left={6} />}
        lead={base.questionLead}
        primary={{ label: goOn, onPress: nothing }}
        back={{ onPress: nothing }}
        extra={
          <>
            <Button label={base.unknown} onPress={nothing} />
            <Button label={base.differentSituation} onPress={nothing} />
          </>
        }
      >
        <Heading level={2} text={base.titleHome} />
        {base.answers.map((answer) => (
          <Button key={answer} label={answer} size="wide" onPress={nothing} />
        ))}
        <EasyText sentences={base.body} />
      </Screen>
    )
  },
}
