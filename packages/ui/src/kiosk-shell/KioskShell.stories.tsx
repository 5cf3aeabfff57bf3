import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactNode } from 'react'
import { userEvent, within } from 'storybook/test'
import { said } from '../../testing/said.ts'
import { Button } from '../button/index.ts'
import { Progress } from '../progress/index.ts'
import { fakeSpeech } from '../read-aloud/fakeSpeech.ts'
import { SpeechProvider } from '../read-aloud/index.ts'
import { Screen } from '../screen/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { KioskShell } from './index.ts'

const meta: Meta = {
  title: 'Borne/KioskShell',
  component: KioskShell,
  parameters: { layout: 'fullscreen' },
}
export default meta

type Story = StoryObj

const nothing = () => {}
const { speech } = fakeSpeech()

function Frame({ children }: { children: ReactNode }) {
  const { base } = useStoryText()
  return (
    <SpeechProvider speech={speech}>
      <KioskShell
        isDraft
        onLanguageChange={nothing}
        onDisplayChange={nothing}
        erased={base.erased}
        onErase={nothing}
        onTalk={nothing}
      >
        {children}
      </KioskShell>
    </SpeechProvider>
  )
}

export const Welcome: Story = {
  render: function Welcome() {
    const { base } = useStoryText()
    return (
      <Frame>
        <Screen title={base.welcome} lead={base.welcomeLead}>
          {base.events.map((event) => (
            <Button key={event} label={event} size="wide" onPress={nothing} />
          ))}
        </Screen>
      </Frame>
    )
  },
}

export const Question: Story = {
  render: function Question() {
    const { base, continue: goOn } = useStoryText()
    return (
      <Frame>
        <Screen
          title={base.question}
          picture="family"
          progress={<Progress answered={3} left={6} />}
          primary={{ label: goOn, onPress: nothing }}
          back={{ onPress: nothing }}
          extra={
            <>
              <Button label={base.unknown} onPress={nothing} />
              <Button label={base.differentSituation} onPress={nothing} />
            </>
          }
        >
          {base.answers.map((answer) => (
            <Button key={answer} label={answer} size="wide" onPress={nothing} />
          ))}
        </Screen>
      </Frame>
    )
  },
}

const press = (key: string) => async (context: { canvasElement: HTMLElement }) => {
  await userEvent.click(within(context.canvasElement).getByRole('button', { name: said(key) }))
}

export const LanguageOpen: Story = { ...Question, play: press('ui:shell.language') }
export const DisplayOpen: Story = {
  ...Question,
  play: press('ui:shell.display'),
}
export const DraftExplained: Story = { ...Question, play: press('ui:shell.draft') }
