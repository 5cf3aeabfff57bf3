import { act, fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { fakeSpeech } from '../read-aloud/fakeSpeech.ts'
import { ReadAloud, type Speech, SpeechProvider } from '../read-aloud/index.ts'
import { useIdle } from './index.ts'

const wait = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000))
const left = () => document.querySelector('output')?.textContent

interface ClockProps {
  readonly onExpire: () => void
  readonly isFrozen?: boolean
}

function Clock({ onExpire, isFrozen = false }: ClockProps) {
  const { left } = useIdle({ warnAfter: 100, warningSeconds: 20, isModal: false, isFrozen, onExpire })
  return <output>{left ?? 'nothing'}</output>
}

/** A page with « Écouter ». */
function Listened({ speech, ...props }: ClockProps & { readonly speech: Speech }) {
  return (
    <SpeechProvider speech={speech}>
      <main>
        <p>Voici votre parcours.</p>
      </main>
      <ReadAloud />
      <Clock {...props} />
    </SpeechProvider>
  )
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the clock of somebody who is not there, where its warning leaves the screen alone', () => {
  test('tells the seconds that are left, then expires, and begins anew', async () => {
    const onExpire = vi.fn()
    await renderUi(<Clock onExpire={onExpire} />)
    wait(99)
    expect(left()).toBe('nothing')
    wait(1)
    expect(left()).toBe('20')
    wait(20)
    expect(onExpire).toHaveBeenCalledOnce()
    expect(left()).toBe('nothing')
  })

  test.each(['pointerdown', 'keydown', 'input'])(
    '%s in the warning starts the count again; the warning goes a moment later, so that nothing moves under the finger',
    async (type) => {
      const onExpire = vi.fn()
      await renderUi(<Clock onExpire={onExpire} />)
      wait(110)
      fireEvent(document.body, new Event(type, { bubbles: true }))
      expect(left()).toBe('10')
      wait(2)
      expect(left()).toBe('nothing')
      wait(97)
      expect([left(), onExpire.mock.calls.length]).toEqual(['nothing', 0])
      wait(1)
      expect(left()).toBe('20')
    },
  )

  test('stands still while a print runs, while something is read aloud, and while it is frozen', async () => {
    const onExpire = vi.fn()
    const voice = fakeSpeech()
    const { speech } = voice
    const view = await renderUi(<Listened speech={speech} onExpire={onExpire} />)
    fireEvent(window, new Event('beforeprint'))
    wait(1000)
    fireEvent(window, new Event('afterprint'))
    wait(50)
    fireEvent.click(document.querySelector('button') ?? document.body)
    wait(1000)
    act(() => voice.latest()?.callbacks.onEnd())
    wait(50)
    view.rerender(<Listened speech={speech} onExpire={onExpire} isFrozen />)
    wait(1000)
    expect([left(), onExpire.mock.calls.length]).toEqual(['nothing', 0])
    view.rerender(<Listened speech={speech} onExpire={onExpire} />)
    wait(50)
    expect(left()).toBe('20')
  })
})
