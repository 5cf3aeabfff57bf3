import type { Meta, StoryObj } from '@storybook/react-vite'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button/index.ts'
import { EasyText } from '../easy-text/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { PressGuard } from './index.ts'

const meta = { title: 'Borne/PressGuard', parameters: { isAboutPresses: true } } satisfies Meta
export default meta

/** Counts presses: a second one within half a second is not counted, a long or trembling one is. */
function Count() {
  const { presses } = useStoryText()
  const [count, setCount] = useState(0)
  return (
    <PressGuard>
      <div style={{ display: 'grid', justifyItems: 'start', gap: 'var(--pc-gap)' }}>
        <EasyText sentences={[presses.hint, presses.counted.replace('{{count}}', String(count))]} />
        <Button label={presses.press} icon={Plus} onPress={() => setCount(count + 1)} />
      </div>
    </PressGuard>
  )
}

export const Guarded: StoryObj<typeof meta> = { render: () => <Count /> }
