import type { Meta, StoryObj } from '@storybook/react-vite'
import { Screen } from '../screen/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { RecourseBox, type RecourseBoxProps, recourseBlocks } from './index.ts'

const meta = { title: "S'orienter/RecourseBox" } satisfies Meta
export default meta

function useRecourse(): RecourseBoxProps {
  const { recourse } = useStoryText().more
  return {
    who: { name: recourse.who, french: 'Commission de recours amiable' },
    how: [recourse.write, recourse.copy],
    limit: { kind: 'latest', date: '2027-03-01' },
    mediator: { name: recourse.mediator, french: 'Médiateur de la Caf', sentences: [recourse.mediatorDoes] },
    defender: {
      name: recourse.defender,
      french: 'Défenseur des droits',
      sentences: [recourse.defenderDoes],
      phone: '0969390000',
    },
  }
}

function Box() {
  return <RecourseBox {...useRecourse()} />
}

function WithoutDate() {
  const { limitWords } = useStoryText().more.recourse
  return <RecourseBox {...useRecourse()} limit={[limitWords]} mediator={undefined} />
}

function BoxScreen() {
  return (
    <Screen title={useStoryText().more.recourse.title} back={{ onPress: () => {} }}>
      {recourseBlocks(useRecourse())}
    </Screen>
  )
}

type Story = StoryObj<typeof meta>

export const Whole: Story = { render: () => <Box /> }
export const LimitInWords: Story = { render: () => <WithoutDate /> }
export const OnAScreen: Story = { render: () => <BoxScreen />, parameters: { layout: 'fullscreen' } }
