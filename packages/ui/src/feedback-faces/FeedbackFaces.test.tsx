import { bindPunctuation } from '@parcours/i18n'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { type Feedback, FeedbackFaces } from './index.ts'

function Faces({ onChange }: { onChange?: (value: Feedback | null) => void }) {
  const [value, setValue] = useState<Feedback | null>(null)
  const change = (next: Feedback | null) => {
    setValue(next)
    onChange?.(next)
  }
  return <FeedbackFaces value={value} onChange={change} />
}

const face = (name: string) => screen.getByRole('radio', { name })
const cards = () => screen.getAllByRole('radio').map((radio) => radio.closest('label') as HTMLElement)

test('asks by words, with nothing chosen beforehand', async () => {
  await renderUi(<Faces />)
  expect(
    screen.getByRole('group', { name: bindPunctuation('Est-ce que cette borne vous aide ?') }),
  ).toBeVisible()
  expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(3)
})

test('takes the answer by touch and by the arrow keys', async () => {
  const onChange = vi.fn()
  await renderUi(<Faces onChange={onChange} />)
  await userEvent.click(face('Un peu'))
  await userEvent.keyboard('{ArrowRight}')
  expect(onChange.mock.calls).toEqual([['middle'], ['bad']])
  expect(face('Non')).toBeChecked()
})

test('lets the answer be taken back', async () => {
  const onChange = vi.fn()
  await renderUi(<Faces onChange={onChange} />)
  expect(screen.queryByRole('button')).toBeNull()
  await userEvent.click(face('Oui'))
  await userEvent.click(screen.getByRole('button', { name: 'Effacer ma réponse' }))
  expect(onChange).toHaveBeenLastCalledWith(null)
  expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(3)
})

test('favours no answer: the three have the same size, colour and ground', async () => {
  await renderUi(<Faces />)
  const looks = cards().map((card) => {
    const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(card)
    const { width, height } = card.getBoundingClientRect()
    return [color, backgroundColor, borderColor, fontSize, fontWeight, Math.round(width), Math.round(height)]
  })
  expect(looks[1]).toEqual(looks[0])
  expect(looks[2]).toEqual(looks[0])
})

test('does not move when an answer is chosen', async () => {
  await renderUi(<Faces />)
  const before = cards().map((card) => card.getBoundingClientRect().top)
  await userEvent.click(face('Oui'))
  expect(cards().map((card) => card.getBoundingClientRect().top)).toEqual(before)
})
