import { bindPunctuation } from '@parcours/i18n'
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { fakeSpeech } from '../read-aloud/fakeSpeech.ts'
import { ReadAloud, SpeechProvider } from '../read-aloud/index.ts'
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
    expect(warning()).toHaveAccessibleName(bindPunctuation('Vous êtes encore là ?'))
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

  test.each(['keydown', 'input', 'pointerdown', 'click'])(
    'counts from the start again at each %s',
    async (type) => {
      const onExpire = vi.fn()
      await renderUi(<IdleGuard warnAfter={180} onExpire={onExpire} />)
      for (let time = 0; time < 5; time++) {
        wait(170)
        fireEvent(document.body, new Event(type, { bubbles: true }))
      }
      expect(warning()).toBeNull()
    },
  )

  test('a letter typed in the warning extends too', async () => {
    await renderUi(<IdleGuard warnAfter={180} onExpire={() => {}} />)
    wait(200)
    fireEvent.input(document.body)
    expect(warning()).toBeNull()
  })

  test('stands still while a print runs, and goes on after it', async () => {
    const onExpire = vi.fn()
    await renderUi(<IdleGuard warnAfter={180} onExpire={onExpire} />)
    wait(100)
    fireEvent(window, new Event('beforeprint'))
    wait(1000)
    expect(warning()).toBeNull()
    fireEvent(window, new Event('afterprint'))
    wait(79)
    expect(warning()).toBeNull()
    wait(1)
    expect(warning()).not.toBeNull()
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

describe('IdleGuard, to a visitor who listens', () => {
  async function listen(onExpire = () => {}, language: 'fr' | 'ar' = 'fr') {
    const voice = fakeSpeech()
    await renderUi(
      <SpeechProvider speech={voice.speech}>
        <main>
          <p>Voici votre parcours.</p>
        </main>
        <ReadAloud />
        <IdleGuard warnAfter={180} onExpire={onExpire} />
      </SpeechProvider>,
      { language },
    )
    return voice
  }
  const startReading = () =>
    fireEvent.click(screen.getByRole('button', { name: /^(Écouter|استماع|استمع|استمعوا)$/ }))
  const endReading = (voice: ReturnType<typeof fakeSpeech>) => act(() => voice.latest()?.callbacks.onEnd())

  test('nobody who did not listen hears a voice or a tone', async () => {
    const voice = await listen()
    wait(240)
    expect([voice.spoken.length, voice.signals()]).toEqual([0, 0])
  })

  test('stands still while a text is read, and goes on when it is over: it is read once', async () => {
    const voice = await listen()
    startReading()
    wait(1000)
    expect(warning()).toBeNull()
    endReading(voice)
    expect(voice.spoken).toHaveLength(1)
    wait(179)
    expect(warning()).toBeNull()
    wait(1)
    expect(warning()).not.toBeNull()
  })

  test('speaks the warning after a tone, then the time left, and its own voice freezes nothing', async () => {
    const onExpire = vi.fn()
    const voice = await listen(onExpire)
    startReading()
    endReading(voice)
    wait(180)
    expect(voice.signals()).toBe(1)
    expect(voice.latest()?.sentences).toEqual([
      bindPunctuation('Vous êtes encore là ?'),
      'Sans réponse, la borne efface vos réponses.',
      'Touchez l’écran ou le clavier.',
      'Encore 60 secondes',
    ])
    wait(15)
    expect(voice.latest()?.sentences).toEqual(['Encore 45 secondes'])
    wait(45)
    expect(onExpire).toHaveBeenCalledOnce()
    expect(voice.signals()).toBe(1)
  })

  test('falls silent as soon as somebody answers', async () => {
    const voice = await listen()
    startReading()
    endReading(voice)
    wait(180)
    const before = voice.stops()
    fireEvent.keyDown(document.body, { key: 'ArrowDown' })
    expect(voice.stops()).toBe(before + 1)
  })

  test('a language without a voice is not read by another', async () => {
    const voice = await listen()
    startReading()
    endReading(voice)
    voice.speech.voicesFor = () => 'no'
    wait(180)
    expect(warning()).not.toBeNull()
    expect(voice.spoken).toHaveLength(1)
  })
})
