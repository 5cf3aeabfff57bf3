import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { EasyText, Heading } from '../easy-text/index.ts'
import { fakeSpeech } from './fakeSpeech.ts'
import { ReadAloud, SpeechProvider, sentencesOf } from './index.ts'

function page(speech: ReturnType<typeof fakeSpeech>) {
  return (
    <SpeechProvider speech={speech.speech}>
      <main>
        <ReadAloud />
        <Heading level={1} text="Vous déménagez" />
        <EasyText sentences={['Prévenez la Caf.', 'C’est gratuit.']} />
        <p lang="ar">عنوان جديد</p>
        <p hidden>Caché</p>
        <p aria-hidden="true">Décor</p>
      </main>
    </SpeechProvider>
  )
}

const listen = () => userEvent.click(screen.getByRole('button', { name: 'Écouter' }))
const marked = () =>
  [...document.querySelectorAll('[data-spoken]')].map((element) => element.textContent?.trim())

describe('ReadAloud', () => {
  test('reads what is shown, in order, each language by its own voice', async () => {
    const voice = fakeSpeech()
    await renderUi(page(voice))
    await listen()
    expect(voice.latest()).toMatchObject({
      language: 'fr',
      sentences: ['Vous déménagez', 'Prévenez la Caf.', 'C’est gratuit.'],
    })
    act(() => voice.latest()?.callbacks.onEnd())
    expect(voice.latest()).toMatchObject({ language: 'ar', sentences: ['عنوان جديد'] })
  })

  test('marks the sentence that is spoken, and only that one', async () => {
    const voice = fakeSpeech()
    await renderUi(page(voice))
    await listen()
    expect(marked()).toEqual(['Vous déménagez'])
    act(() => voice.latest()?.callbacks.onSentence(2))
    expect(marked()).toEqual(['C’est gratuit.'])
  })

  test('stops by its own button', async () => {
    const voice = fakeSpeech()
    await renderUi(page(voice))
    await listen()
    await userEvent.click(screen.getByRole('button', { name: 'Arrêter' }))
    expect(voice.stops()).toBe(1)
    expect(marked()).toEqual([])
    expect(screen.getByRole('button', { name: 'Écouter' })).toBeVisible()
  })

  test.each([
    ['a key', () => userEvent.keyboard('{ArrowDown}')],
    ['a touch', () => userEvent.pointer({ keys: '[TouchA]', target: screen.getByRole('heading') })],
  ])('stops at %s anywhere', async (_name, input) => {
    const voice = fakeSpeech()
    await renderUi(page(voice))
    await listen()
    await input()
    expect(voice.stops()).toBe(1)
    expect(screen.getByRole('button', { name: 'Écouter' })).toBeVisible()
  })

  test('says plainly that a voice is missing, and reads nothing', async () => {
    const voice = fakeSpeech(['ar'])
    await renderUi(page(voice))
    await listen()
    const dialog = screen.getByRole('dialog', { name: 'La voix manque' })
    expect(dialog).toHaveAccessibleDescription(/pas encore de voix dans votre langue/)
    expect(voice.spoken).toEqual([])
  })

  test('never reads a language with the voice of another: it leaves that sentence out', async () => {
    const voice = fakeSpeech(['fr'])
    await renderUi(page(voice))
    await listen()
    act(() => voice.latest()?.callbacks.onEnd())
    expect(voice.spoken).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'Écouter' })).toBeVisible()
  })

  test('says that the reading stopped when the voice fails', async () => {
    const voice = fakeSpeech()
    await renderUi(page(voice))
    await listen()
    act(() => voice.latest()?.callbacks.onError(new Error('audio lost')))
    expect(screen.getByRole('dialog', { name: 'La lecture s’est arrêtée' })).toBeVisible()
    expect(marked()).toEqual([])
  })

  test('goes silent when its screen goes away', async () => {
    const voice = fakeSpeech()
    const view = await renderUi(page(voice))
    await listen()
    view.unmount()
    expect(voice.stops()).toBe(1)
  })

  test('does not heed a reading that was stopped and still calls back', async () => {
    const voice = fakeSpeech()
    await renderUi(page(voice))
    await listen()
    const stale = voice.latest()?.callbacks
    await userEvent.keyboard('{ArrowDown}')
    act(() => stale?.onSentence(1))
    act(() => stale?.onEnd())
    expect(marked()).toEqual([])
    expect(voice.spoken).toHaveLength(1)
  })

  test('is not there where nothing can speak', async () => {
    await renderUi(<ReadAloud />)
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('speaks its label in Arabic', async () => {
    const voice = fakeSpeech()
    await renderUi(page(voice), { language: 'ar' })
    await userEvent.click(screen.getByRole('button', { name: 'استماع' }))
    expect(screen.getByRole('button', { name: 'إيقاف' })).toBeVisible()
  })
})

describe('sentencesOf', () => {
  test('joins the parts of a line, and says the words of a picture', async () => {
    const { container } = await renderUi(
      <section>
        <p>
          Appelez le <bdi dir="ltr">3919</bdi>.
        </p>
        <p>
          <img alt="Une maison" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width={20} height={20} />
          Votre logement
        </p>
      </section>,
    )
    const section = within(container).getByText(/Appelez/).parentElement
    expect(section && sentencesOf(section).map(({ text }) => text)).toEqual([
      'Appelez le 3919.',
      'Une maison Votre logement',
    ])
  })
})
