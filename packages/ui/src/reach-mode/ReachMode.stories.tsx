import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { LocaleProvider, useLocale } from '../locale-provider/index.ts'
import { ReachMode } from './index.ts'

const meta = { title: 'Régler/ReachMode' } satisfies Meta
export default meta

/** A screen that hangs low: its foot is at 850 mm. */
function Setting() {
  const { language, display } = useLocale()
  const [isReachable, setIsReachable] = useState(false)
  const shown = { ...display, mountMm: 850, isReachable }
  return (
    <LocaleProvider language={language} display={shown}>
      <ReachMode display={shown} onChange={(next) => setIsReachable(next.isReachable === true)} />
    </LocaleProvider>
  )
}

export const Setting850: StoryObj<typeof meta> = { name: 'Setting', render: () => <Setting /> }
