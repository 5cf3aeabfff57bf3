import type { Meta, StoryObj } from '@storybook/react-vite'
import { Screen } from '../screen/index.ts'
import { ObservationForm, useObservationScreen } from './index.ts'

const meta = { title: 'Personnes/ObservationForm' } satisfies Meta
export default meta

const nothing = () => {}

function FormScreen() {
  return <Screen {...useObservationScreen({ onSend: nothing })} back={{ onPress: nothing }} />
}

type Story = StoryObj<typeof meta>

export const Empty: Story = { render: () => <ObservationForm onSend={nothing} /> }
export const NothingChosen: Story = {
  render: () => <ObservationForm onSend={nothing} />,
  play: async ({ canvasElement }) => [...canvasElement.querySelectorAll('button')].at(-1)?.click(),
}
export const OnAScreen: Story = { render: () => <FormScreen />, parameters: { layout: 'fullscreen' } }
