import { useWords, WordsProvider } from '@parcours/i18n'
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { ShortDialog } from '../dialog/index.ts'
import { useStrings } from './index.ts'

const dialogWith = (words: Record<string, string>, language: 'fr' | 'ar' | 'en' = 'fr') => (
  <WordsProvider language={language} words={{ ui: { dialog: words } }}>
    <ShortDialog isOpen title="Aide" description="Voici." onClose={() => {}} />
  </WordsProvider>
)

test('a component takes its words from WordsProvider, before those of i18next', async () => {
  await renderUi(dialogWith({ close: 'Quitter' }))
  expect(screen.getByRole('button', { name: 'Quitter' })).toBeVisible()
})

test('without WordsProvider it takes those of i18next', async () => {
  await renderUi(<ShortDialog isOpen title="Aide" description="Voici." onClose={() => {}} />)
  expect(screen.getByRole('button', { name: 'Fermer' })).toBeVisible()
})

test('says which section is missing', async () => {
  await expect(renderUi(dialogWith({}))).rejects.toThrow('the section « dialog » of locales/fr.json')
  // React reports the error that this test asks for.
  vi.mocked(console.error).mockClear()
})

interface Papers {
  papers_zero: string
  papers_two: string
  papers_few: string
  papers_other: string
}

function Count({ count }: { count: number }) {
  const { t, inFrench } = useWords<Papers>('own')
  return <p>{`${t('papers', { count })} / ${inFrench('papers', { count })}`}</p>
}

test.each([
  [0, 'aucun / 0 papiers'],
  [2, 'deux / 2 papiers'],
  [5, 'few 5 / 5 papiers'],
  [11, 'many 11 / 11 papiers'],
])('chooses the plural form of the language: %i', (count, text) => {
  const arabic = {
    papers_zero: 'aucun',
    papers_two: 'deux',
    papers_few: 'few {{count}}',
    papers_other: 'many {{count}}',
  }
  const french = { papers_one: '{{count}} papiers', papers_other: '{{count}} papiers' }
  render(
    <WordsProvider language="ar" words={{ own: arabic }} french={{ own: french }}>
      <Count count={count} />
    </WordsProvider>,
  )
  expect(screen.getByText(text)).toBeVisible()
})

const asking = { ask: 'Voulez-vous « {{what}} » ?' }

function Ask() {
  const { t, inFrench } = useWords<typeof asking>('own')
  const values = { what: 'deux : un ?' }
  // A space that does not break is easy to overlook: here it is a `~`.
  return <p>{`${t('ask', values)} / ${inFrench('ask', values)}`.replaceAll('\u00a0', '~')}</p>
}

test.each([
  ['fr', asking, 'Voulez-vous «~deux : un ?~»~? / Voulez-vous «~deux : un ?~»~?'],
  ['en', { ask: 'Do you want {{what}} ?' }, 'Do you want deux : un ? ? / Voulez-vous «~deux : un ?~»~?'],
] as const)(
  'binds the marks of French, not those of values nor of another language: %s',
  (language, own, text) => {
    render(
      <WordsProvider language={language} words={{ own }} french={{ own: asking }}>
        <Ask />
      </WordsProvider>,
    )
    expect(screen.getByText(text)).toBeVisible()
  },
)

void [
  // @ts-expect-error a key that no file has
  () => useStrings().t('dialog.nothing'),
]
