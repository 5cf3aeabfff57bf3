import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { SearchList, type SearchListProps, searchListBlocks } from './index.ts'

const towns = ['Lille', 'Lillers', 'Limoges', 'Lisieux', 'Lunel', 'Luné', 'Lyon', 'Laval', 'Lens']

function Towns({ onChange = () => {} }: { onChange?: (value: string) => void }) {
  const [query, setQuery] = useState('')
  const [value, setValue] = useState<string | null>(null)
  const choices = towns
    .filter((name) => name.toUpperCase().startsWith(query.toUpperCase()))
    .map((name) => ({ value: name, label: name }))
  return (
    <SearchList
      label="Commune"
      query={query}
      onQuery={setQuery}
      found={query === '' ? null : { choices, hasMore: false }}
      value={value}
      onChange={(next) => {
        setValue(next)
        onChange(next)
      }}
    />
  )
}

/** Countries by their Arabic names: what is searched decides which letters are taken. */
function Countries() {
  const [query, setQuery] = useState('')
  const choices = ['المغرب', 'الجزائر', 'تونس'].map((name) => ({ value: name, label: name }))
  return (
    <SearchList
      label="Pays"
      scripts={['arabic']}
      query={query}
      onQuery={setQuery}
      found={
        query === ''
          ? null
          : { choices: choices.filter((one) => one.label.startsWith(query)), hasMore: false }
      }
      value={null}
      onChange={() => {}}
    />
  )
}

const key = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const cards = () => screen.queryAllByRole('radio')
const said = () => document.querySelector('[data-announcer=polite]')

test('shows nothing to choose before a letter is typed', async () => {
  await renderUi(<Towns />)
  expect(screen.getByRole('textbox', { name: 'Commune' })).toBeVisible()
  expect(cards()).toHaveLength(0)
})

test('finds with letters on the screen and with real keys, and takes the card that is chosen', async () => {
  const onChange = vi.fn()
  await renderUi(<Towns onChange={onChange} />)
  await key('L')
  await userEvent.keyboard('i')
  await key('L')
  expect(cards()).toHaveLength(2)
  expect(screen.getByText('2 réponses')).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: 'Lillers' }))
  expect(onChange).toHaveBeenCalledExactlyOnceWith('Lillers')
  expect(screen.getByRole('radio', { name: 'Lillers' })).toBeChecked()
})

test('searches in Arabic letters where the names are Arabic', async () => {
  await renderUi(<Countries />, { language: 'ar' })
  await key('ت')
  expect(cards().map((card) => card.getAttribute('value'))).toEqual(['تونس'])
})

test('shows seven cards at most, and asks for one more letter', async () => {
  await renderUi(<Towns />)
  await key('L')
  expect(cards()).toHaveLength(7)
  expect(screen.getByText('Écrivez encore une lettre.')).toBeVisible()
})

test('says how many answers there are, once the letter was heard', async () => {
  await renderUi(<Towns />)
  await key('L')
  await key('I')
  expect(said()).toHaveTextContent('Commune : LI.')
  await waitFor(() => expect(said()).toHaveTextContent('4 réponses'), { timeout: 3000 })
})

test('letters that find nothing are a mistake of the box, with its mend; they stay', async () => {
  await renderUi(<Towns />)
  await key('Z')
  const box = screen.getByRole('textbox', { name: 'Commune' })
  expect(box).toBeInvalid()
  expect(box).toHaveAccessibleDescription('Vérifiez les lettres.')
  expect(box).toHaveValue('Z')
})

test('gives a screen the box first, then lines of cards', () => {
  const props: SearchListProps<string> = {
    label: 'Commune',
    query: 'L',
    onQuery: () => {},
    found: { choices: towns.slice(0, 3).map((name) => ({ value: name, label: name })), hasMore: false },
    value: null,
    onChange: () => {},
  }
  expect(searchListBlocks({ ...props, name: 'town', columns: 2 })).toHaveLength(1 + 2)
})

// Wrong use does not compile. This line is never run: tsc judges it.
void [
  // @ts-expect-error nobody answers the search
  () => <SearchList label="" query="" onQuery={() => {}} value={null} onChange={() => {}} />,
]
