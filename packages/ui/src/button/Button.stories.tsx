import type { Meta, StoryObj } from '@storybook/react-vite'
import { ArrowRight, Printer, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useStoryText } from '../story-text/index.ts'
import { Button } from './index.ts'

const meta: Meta = { title: 'Base/Button', component: Button }
export default meta

type Story = StoryObj

const nothing = () => {}

export const Variants: Story = {
  render: function Variants() {
    const { base, continue: goOn } = useStoryText()
    return (
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--pc-gap)' }}>
        <Button
          label={goOn}
          variant="primary"
          icon={ArrowRight}
          iconPosition="end"
          isIconDirectional
          onPress={nothing}
        />
        <Button label={base.print} icon={Printer} onPress={nothing} />
        <Button label={base.later} variant="quiet" onPress={nothing} />
        <Button label={base.removeAll} variant="danger" icon={Trash2} onPress={nothing} />
      </div>
    )
  },
}

export const Wide: Story = {
  render: function Wide() {
    const { base } = useStoryText()
    return <Button label={base.longLabel} size="wide" variant="primary" onPress={nothing} />
  },
}

export const OnOrOff: Story = {
  render: function OnOrOff() {
    const { base } = useStoryText()
    const [isOn, setOn] = useState(true)
    return (
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--pc-gap)' }}>
        <Button label={base.slowVoice} isPressed={isOn} onPress={() => setOn(!isOn)} />
        <Button label={base.calm} isPressed={!isOn} onPress={() => setOn(!isOn)} />
      </div>
    )
  },
}
