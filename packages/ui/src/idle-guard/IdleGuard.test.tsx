import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { TalkProvider } from '../talk/index.ts'
import { IdleGuard } from './index.ts'

const wait = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000))
const warning = () => screen.queryByRole('alertdialog')
const spoken = () => document.querySelector('[aria-live=assertive]')?.textContent

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('IdleGuard', () => {
  test('warns after the time without a touch, and expires after the warning', async () => {
    const onExpire = vi.fn()
    await renderUi(<IdleGuard warnAfter={180} onExpire={onExpire} />)
    wait(179)
    expect(warning()).toBeNull()
    wait(1)
    expect(warning()).toHaveAccessibleName('Vous êtes encore là ?')
    wait(59)
    expect(onExpire).not.toHaveBeenCalled()
    wait(1)
    expect(onExpire).toHaveBeenCalledOnce()
    expect(warning()).toBeNull()
  })

  test.each([
    ['a key', () => fireEvent.keyDown(document.body, { key: 'ArrowDown' })],
    ['a touch anywhere', () => fireEvent.click(document.body)],
    ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Je suis là' }))],
  ])('is extended by %s, and counts from the start again', async (_name, input) => {
    const onExpire = vi.fn()
    await renderUi(<IdleGuard warnAfter={180} onExpire={onExpire} />)
    wait(200)
    input()
    expect(warning()).toBeNull()
    wait(179)
    expect(warning()).toBeNull()
    wait(1)
    expect(warning()).not.toBeNull()
  })

  test('is extended as often as one likes', async () => {
    const onExpire = vi.fn()
    await renderUi(<IdleGuard warnAfter={180} onExpire={onExpire} />)
    for (let time = 0; time < 12; time++) {
      wait(220)
      fireEvent.keyDown(document.body, { key: 'a' })
    }
    expect(onExpire).not.toHaveBeenCalled()
  })

  test('the key that answers presses nothing else', async () => {
    const onKey = vi.fn()
    await renderUi(<IdleGuard warnAfter={180} onExpire={() => {}} />)
    wait(180)
    document.body.addEventListener('keydown', onKey)
    const isUntouched = fireEvent.keyDown(document.body, { key: 'Enter' })
    document.body.removeEventListener('keydown', onKey)
    expect(isUntouched).toBe(false)
    expect(onKey).not.toHaveBeenCalled()
  })

  test('a touch before the warning starts the count again', async () => {
    await renderUi(<IdleGuard warnAfter={180} onExpire={() => {}} />)
    wait(170)
    fireEvent.pointerDown(document.body)
    wait(170)
    expect(warning()).toBeNull()
  })

  test('stands still while it is frozen, in the warning too', async () => {
    const onExpire = vi.fn()
    const view = await renderUi(<IdleGuard warnAfter={180} isFrozen onExpire={onExpire} />)
    wait(1000)
    expect(warning()).toBeNull()
    view.rerender(<IdleGuard warnAfter={180} onExpire={onExpire} />)
    wait(200)
    view.rerender(<IdleGuard warnAfter={180} isFrozen onExpire={onExpire} />)
    wait(1000)
    expect(onExpire).not.toHaveBeenCalled()
  })

  test('says the time left every 15 seconds', async () => {
    await renderUi(<IdleGuard warnAfter={180} onExpire={() => {}} />)
    wait(180)
    expect(spoken()).toBe('Encore 60 secondes')
    wait(14)
    expect(spoken()).toBe('Encore 60 secondes')
    wait(1)
    expect(spoken()).toBe('Encore 45 secondes')
    expect(screen.getByRole('alertdialog')).toHaveTextContent('Encore 45 secondes')
  })

  test('the way to a person works from the warning', async () => {
    const onTalk = vi.fn()
    await renderUi(
      <TalkProvider onTalk={onTalk}>
        <IdleGuard warnAfter={180} onExpire={() => {}} />
      </TalkProvider>,
    )
    wait(180)
    fireEvent.click(screen.getByRole('button', { name: 'Parler à quelqu’un' }))
    expect(onTalk).toHaveBeenCalledOnce()
    expect(warning()).toBeNull()
  })

  test('refuses a warning too short to answer', async () => {
    await expect(
      renderUi(<IdleGuard warnAfter={180} warningSeconds={20} onExpire={() => {}} />),
    ).rejects.toThrow('at least 45 seconds')
    vi.mocked(console.error).mockClear()
  })

  test('counts in Arabic', async () => {
    await renderUi(<IdleGuard warnAfter={180} onExpire={() => {}} />, { language: 'ar' })
    wait(180)
    expect(spoken()).toBe('بقيت 60 ثانية')
  })
})
