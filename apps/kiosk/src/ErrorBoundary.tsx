import type { Display } from '@parcours/ui'
import { Component, type ReactNode } from 'react'
import { Broken } from './screens/Broken.tsx'

interface Props {
  readonly display: Display
  readonly onRestart: () => void
  /** What the page runs on: its words differ. */
  readonly device: 'kiosk' | 'phone'
  readonly children: ReactNode
}

/** Shows a way out when a screen fails. What failed is logged without any answer of the visitor. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    const { display, onRestart, device, children } = this.props
    return this.state.hasFailed ? (
      <Broken display={display} onRestart={onRestart} device={device} />
    ) : (
      children
    )
  }
}
