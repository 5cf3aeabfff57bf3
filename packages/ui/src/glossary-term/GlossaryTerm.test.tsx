import type { LanguageCode } from '@parcours/i18n'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { declaredSizes, layoutProblems } from '../../testing/layout.ts'
import { renderUi } from '../../testing/renderUi.tsx'
import { Callout } from '../callout/index.ts'
import { DialogToolsProvider } from '../dialog/index.ts'
import { EasyText } from '../easy-text/index.ts'
import type { Display } from '../locale-provider/index.ts'
import { fakeSpeech } from '../read-aloud/fakeSpeech.ts'
import { ReadAloud, SpeechProvider, sentencesOf } from '../read-aloud/index.ts'
import { type GlossaryEntry, GlossaryProvider, GlossaryTerm, useTermMarker } from './index.ts'

const notice: GlossaryEntry = {
  id: 'notice',
  picture: 'calendar',
  french: {
    term: 'préavis',
    definition: ['Le préavis est un délai.'],
    example: ['Vous donnez 1 mois de préavis.'],
  },
}
const certificate: GlossaryEntry = {
  id: 'certificate',
  picture: 'papers',
  french: {
    term: 'attestation',
    definition: ['C’est un papier.'],
    example: ['L’attestation d’assurance.'],
  },
}
const arabicNotice: GlossaryEntry = {
  ...notice,
  translation: {
    language: 'ar',
    term: 'مهلة الإشعار',
    definition: ['هي مدة.'],
    example: ['تعطون مهلة شهر.'],
  },
}

const french = ['Respectez le préavis.', 'Le préavis dure 1 mois.', 'Gardez l’attestation.']
const entries = [notice, certificate]
const arabicEntries = [arabicNotice, certificate]

function Text({ sentences }: { sentences: readonly string[] }) {
  return <EasyText id="text" sentences={sentences} renderSentence={useTermMarker()(sentences)} />
}

function Warning() {
  return <Callout kind="warn" sentences={french} renderSentence={useTermMarker()(french)} />
}

interface ShowOptions {
  readonly words?: readonly GlossaryEntry[]
  readonly language?: LanguageCode
  readonly display?: Partial<Display>
}

async function show(sentences = french, { words = entries, ...options }: ShowOptions = {}) {
  const voice = fakeSpeech()
  await renderUi(
    <SpeechProvider speech={voice.speech}>
      <DialogToolsProvider tools={<ReadAloud />}>
        <main>
          <GlossaryProvider entries={words}>
            <Text sentences={sentences} />
          </GlossaryProvider>
        </main>
      </DialogToolsProvider>
    </SpeechProvider>,
    options,
  )
  return voice
}

const word = (name: string) => screen.getByRole('button', { name })
const noticeWord = () => word('préavis, voir l’explication')

describe('a hard word', () => {
  test('stays in its sentence, and says that it opens an explanation', async () => {
    await show()
    expect(document.getElementById('text-0')).toHaveTextContent('Respectez le préavis.')
    expect(noticeWord()).toHaveAttribute('aria-haspopup', 'dialog')
  })

  test('is a button where it first stands only', async () => {
    await show()
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'préavis',
      'attestation',
    ])
  })

  test('keeps its article and its full stop on its line', async () => {
    await show()
    expect(word('attestation, voir l’explication').parentElement?.textContent).toBe('l’attestation.')
  })

  test('is plain text where there is no glossary', async () => {
    await renderUi(
      <>
        <Text sentences={french} />
        <GlossaryTerm id="notice" text="préavis" />
      </>,
    )
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('Respectez le préavis.')).toBeVisible()
  })

  test('is read with its sentence, without a word more', async () => {
    await show()
    const main = screen.getByRole('main')
    expect(sentencesOf(main).map(({ text }) => text)).toEqual(french)
  })

  test('is marked by more than its colour', async () => {
    await show()
    const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(noticeWord())
    expect([borderTopStyle, borderTopWidth, textDecorationLine]).toEqual(['solid', '2px', 'none'])
    expect(noticeWord().querySelector('svg')).toBeVisible()
  })

  test.each([1, 2, 3, 4] as const)('is large enough for a finger, and apart, at size %i', async (size) => {
    const words = ['Le préavis.', 'L’attestation.', 'Le préavis, une attestation.']
    await show(words, { display: { size } })
    const { target, gap } = declaredSizes()
    expect(layoutProblems(target, gap)).toEqual([])
  })
})

describe('its explanation', () => {
  test('says what it is, with an example', async () => {
    await show()
    await userEvent.click(noticeWord())
    const dialog = screen.getByRole('dialog', { name: 'Préavis' })
    expect(dialog).toHaveAccessibleDescription('Le préavis est un délai.')
    expect(within(dialog).getByRole('heading', { name: 'Exemple' })).toBeVisible()
    expect(within(dialog).getByText('Vous donnez 1 mois de préavis.')).toBeVisible()
    expect(dialog.querySelector('img')).toBeVisible()
  })

  test('opens and closes with the keys, and focus returns to the word', async () => {
    await show()
    await userEvent.tab()
    expect(noticeWord()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('heading', { name: 'Préavis' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await vi.waitFor(() => expect(noticeWord()).toHaveFocus())
  })

  test('is given again for another word', async () => {
    await show()
    await userEvent.click(noticeWord())
    await userEvent.click(word('Fermer'))
    await userEvent.click(word('attestation, voir l’explication'))
    expect(screen.getByRole('dialog', { name: 'Attestation' })).toBeVisible()
  })

  test('stands in Arabic beside the French, each in its own language', async () => {
    await show(['مدة préavis طويلة.'], { words: arabicEntries, language: 'ar' })
    await userEvent.click(word('préavis، عرض الشرح'))
    const dialog = screen.getByRole('dialog', { name: 'Préavis' })
    const title = within(dialog).getByRole('heading', { name: 'Préavis' })
    expect(title).toHaveAttribute('lang', 'fr')
    expect(title).toHaveAttribute('dir', 'ltr')
    expect(within(dialog).getByText('Le préavis est un délai.').parentElement).toHaveAttribute('lang', 'fr')
    expect(within(dialog).getByRole('heading', { name: 'مهلة الإشعار' })).toBeVisible()
    expect(within(dialog).getByText('هي مدة.').closest('[lang]')).toHaveAttribute('lang', 'ar')
    expect(within(dialog).getByText('تعطون مهلة شهر.')).toBeVisible()
  })

  test('says that the people concerned approved it, once they did', async () => {
    await show(french, { words: [{ ...notice, isReviewed: true }, certificate] })
    await userEvent.click(noticeWord())
    expect(screen.getByText('Ce texte est relu et approuvé.')).toBeVisible()
    await userEvent.click(word('Fermer'))
    await userEvent.click(word('attestation, voir l’explication'))
    expect(screen.queryByText('Ce texte est relu et approuvé.')).toBeNull()
  })

  test('says nothing of an approval beside a translation, which nobody approved', async () => {
    await show(['مدة préavis طويلة.'], { words: [{ ...arabicNotice, isReviewed: true }], language: 'ar' })
    await userEvent.click(word('préavis، عرض الشرح'))
    expect(screen.getByRole('dialog', { name: 'Préavis' })).toBeVisible()
    expect(document.querySelector('[role=dialog] svg.lucide-book-open-check')).toBeNull()
  })

  test('is in French where its translation is missing', async () => {
    await show(['ورقة attestation.'], { words: arabicEntries, language: 'ar' })
    await userEvent.click(word('attestation، عرض الشرح'))
    expect(screen.getByText('L’attestation d’assurance.').closest('[lang]')).toHaveAttribute('lang', 'fr')
  })

  test('is read in French first, then in the language shown', async () => {
    const voice = await show(['مدة préavis طويلة.'], { words: arabicEntries, language: 'ar' })
    await userEvent.click(word('préavis، عرض الشرح'))
    await userEvent.click(word('استماع'))
    expect(voice.latest()).toMatchObject({
      language: 'fr',
      sentences: ['Préavis', 'Le préavis est un délai.'],
    })
    act(() => voice.latest()?.callbacks.onEnd())
    expect(voice.latest()).toMatchObject({
      language: 'ar',
      sentences: ['مهلة الإشعار', 'هي مدة.', 'مثال'],
    })
  })
})

test('a French word inside an Arabic sentence says its language', async () => {
  await show(['مدة préavis طويلة.'], { words: arabicEntries, language: 'ar' })
  expect(screen.getByText('préavis')).toHaveAttribute('lang', 'fr')
})

test('a warning marks its hard words too', async () => {
  await renderUi(
    <GlossaryProvider entries={entries}>
      <Warning />
    </GlossaryProvider>,
  )
  expect(noticeWord()).toBeVisible()
})
