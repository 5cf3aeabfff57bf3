import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { PictogramChoice } from './index.ts'

function Home({ onChange = () => {} }: { onChange?: (value: string) => void }) {
  const [value, setValue] = useState<string | null>(null)
  const change = (next: string) => {
    setValue(next)
    onChange(next)
  }
  return (
    <PictogramChoice
      question="Quel est votre logement ?"
      choices={[
        { value: 'tenant', label: 'Je loue', picture: 'key' },
        { value: 'owner', label: 'Je suis propriétaire', picture: 'owner' },
      ]}
      value={value}
      onChange={change}
    />
  )
}

test('is chosen by touch on the picture, and by the arrow keys', async () => {
  const onChange = vi.fn()
  await renderUi(<Home onChange={onChange} />)
  const picture = document.querySelector('[data-concept=key]') as HTMLElement
  const { left, top, width, height } = picture.getBoundingClientRect()
  const pressed = document.elementFromPoint(left + width / 2, top + height / 2)
  await userEvent.click(pressed as HTMLElement)
  await userEvent.keyboard('{ArrowDown}')
  expect(onChange.mock.calls).toEqual([['tenant'], ['owner']])
})

test('is named by its words: the picture adds nothing for those who hear', async () => {
  await renderUi(<Home />)
  expect(screen.getByRole('group', { name: 'Quel est votre logement ?' })).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Je loue' })).not.toBeChecked()
  expect(screen.queryByRole('img')).toBeNull()
})

test('shows the picture four letters high, before its words', async () => {
  await renderUi(<Home />)
  const picture = (document.querySelector('[data-concept=key]') as HTMLElement).getBoundingClientRect()
  const words = screen.getByText('Je loue')
  const letter = Number.parseFloat(getComputedStyle(words).fontSize)
  expect(picture.height).toBeCloseTo(4 * letter, 0)
  expect(picture.right).toBeLessThanOrEqual(words.getBoundingClientRect().left)
})

// Wrong use does not compile. These lines are never run: tsc judges them.
const tenant = { value: 'a', label: '', picture: 'key' } as const
const bare = { value: 'b', label: '' } as const
void [
  // @ts-expect-error one answer is no choice
  () => <PictogramChoice question="" choices={[tenant]} value={null} onChange={() => {}} />,
  // @ts-expect-error an answer without a picture
  () => <PictogramChoice question="" choices={[tenant, bare]} value="a" onChange={() => {}} />,
]
