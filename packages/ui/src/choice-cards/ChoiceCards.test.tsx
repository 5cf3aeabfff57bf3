import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { type Choice, ChoiceCards, choiceCardBlocks } from './index.ts'

const choices: Choice[] = [
  { value: 'tenant', label: 'Je loue', hint: 'Je paie un loyer.' },
  { value: 'owner', label: 'Je suis propriétaire' },
  { value: 'unknown', label: 'Je ne sais pas', isDiscreet: true },
]

function Home({ onChange }: { onChange?: (value: string) => void }) {
  const [value, setValue] = useState<string | null>(null)
  const choose = (next: string) => {
    setValue(next)
    onChange?.(next)
  }
  return (
    <ChoiceCards question="Quel est votre logement ?" choices={choices} value={value} onChange={choose} />
  )
}

test('names the group by the question and each card by its answer alone', async () => {
  await renderUi(<Home />)
  expect(screen.getByRole('group', { name: 'Quel est votre logement ?' })).toBeVisible()
  const card = screen.getByRole('radio', { name: 'Je loue' })
  expect(card).toHaveAccessibleDescription('Je paie un loyer.')
})

test('chooses a card wherever it is pressed', async () => {
  const onChange = vi.fn()
  await renderUi(<Home onChange={onChange} />)
  await userEvent.click(screen.getByText('Je paie un loyer.'))
  expect(onChange).toHaveBeenCalledExactlyOnceWith('tenant')
  expect(screen.getByRole('radio', { name: 'Je loue' })).toBeChecked()
})

test('moves between the cards with the arrow keys', async () => {
  await renderUi(<Home />)
  await userEvent.tab()
  await userEvent.keyboard(' {ArrowDown}')
  expect(screen.getByRole('radio', { name: 'Je suis propriétaire' })).toBeChecked()
  expect(screen.getByRole('radio', { name: 'Je suis propriétaire' })).toHaveFocus()
})

test('puts the picture side first in reading direction in Arabic', async () => {
  await renderUi(
    <ChoiceCards
      question="؟"
      choices={[{ value: 'a', label: 'أستأجر', picture: 'key' }]}
      value={null}
      onChange={() => {}}
    />,
    { language: 'ar' },
  )
  const picture = document.querySelector('img')
  const words = screen.getByText('أستأجر')
  expect(picture?.getBoundingClientRect().left).toBeGreaterThan(words.getBoundingClientRect().left)
})

test('stands in two columns where there is room, and in one at the largest size', async () => {
  const { unmount } = await renderUi(<Home />)
  const tops = () => screen.getAllByRole('radio').map((card) => card.getBoundingClientRect().top)
  expect(tops()[0]).toBe(tops()[1])
  unmount()
  await renderUi(<Home />, { display: { size: 4 } })
  expect(tops()[0]).toBeLessThan(tops()[1] ?? 0)
})

test('refuses more than 7 choices and says how to mend it', async () => {
  const eight = Array.from({ length: 8 }, (_, index) => ({ value: `${index}`, label: `${index}` }))
  vi.mocked(console.error).mockImplementation(() => {})
  await expect(
    renderUi(<ChoiceCards question="?" choices={eight} value={null} onChange={() => {}} />),
  ).rejects.toThrow(/8 choices.*Ask two questions/s)
  vi.mocked(console.error).mockClear()
})

test('takes 9 choices on pages, and refuses 10', () => {
  const blocks = (count: number) => {
    const choices = Array.from({ length: count }, (_, index) => ({ value: `${index}`, label: `${index}` }))
    return choiceCardBlocks({ name: 'n', choices, value: null, onChange: () => {}, columns: 1 })
  }
  expect(blocks(9)).toHaveLength(9)
  expect(() => blocks(10)).toThrow(/10 choices/)
})
