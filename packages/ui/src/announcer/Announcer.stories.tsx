import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Button } from '../button/index.ts'
import { EasyText } from '../easy-text/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { useStrings } from '../strings/index.ts'
import { type Announce, useAnnounce } from './index.ts'

const meta = { title: 'Base/Announcer' } satisfies Meta
export default meta

/** Nothing of an announcement is seen: here its words also stand under the buttons. */
function Announcing() {
  const { base } = useStoryText()
  const { t } = useStrings()
  const announce = useAnnounce()
  const [said, setSaid] = useState<string | null>(null)
  const say: Announce = (text, urgency) => {
    announce(text, urgency)
    setSaid(text)
  }
  return (
    <div style={{ display: 'grid', justifyItems: 'start', gap: 'var(--pc-gap)' }}>
      <Button label={base.turn} onPress={() => say(t('pageTurner.status', { page: 2, pages: 3 }))} />
      <Button label={base.hurry} onPress={() => say(t('idleGuard.left', { count: 15 }), 'now')} />
      <EasyText sentences={[base.heard, said ?? base.nothing]} />
    </div>
  )
}

export const PoliteAndNow: StoryObj<typeof meta> = { render: () => <Announcing /> }
