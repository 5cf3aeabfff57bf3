import { bindPunctuation, type IsoDate } from '@parcours/i18n'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { DateField, type DateFieldProps } from './index.ts'

const nothing = () => {}

function Moving(props: Partial<DateFieldProps>) {
  const [value, setValue] = useState<IsoDate | null>(props.value ?? null)
  const change = (next: IsoDate | null) => {
    setValue(next)
    props.onChange?.(next)
  }
  return <DateField label="Quel jour ?" {...props} value={value} onChange={change} />
}

const box = (name: string) => screen.getByRole('textbox', { name })
const pressPad = async (digits: string) => {
  for (const digit of digits) await userEvent.click(screen.getByRole('button', { name: digit }))
}

test('takes a date from the pad alone, and says it in full words', async () => {
  const onChange = vi.fn()
  await renderUi(<Moving onChange={onChange} />)
  await pressPad('01062027')
  expect(onChange).toHaveBeenLastCalledWith('2027-06-01')
  expect(screen.getByText('mardi 1er juin 2027')).toBeVisible()
})

test('writes where the visitor pressed a box', async () => {
  await renderUi(<Moving value="2027-06-01" />)
  await userEvent.click(box('Mois'))
  await pressPad('7')
  expect(screen.getByText('jeudi 1er juillet 2027')).toBeVisible()
})

test('takes digits of a keyboard, in the boxes and on the pad', async () => {
  const onChange = vi.fn()
  await renderUi(<Moving onChange={onChange} />)
  await userEvent.type(box('Jour'), '1x')
  await userEvent.type(box('Mois'), '6')
  await userEvent.click(box('Année'))
  screen.getByRole('button', { name: '1' }).focus()
  await userEvent.keyboard('2027')
  expect(onChange).toHaveBeenLastCalledWith('2027-06-01')
})

test('erases back through the boxes', async () => {
  await renderUi(<Moving />)
  await pressPad('31')
  await userEvent.click(screen.getByRole('button', { name: 'Effacer' }))
  await userEvent.click(screen.getByRole('button', { name: 'Effacer' }))
  expect(box('Jour')).toHaveValue('')
})

test('announces what was typed and which box comes next', async () => {
  await renderUi(<Moving />)
  await pressPad('13')
  expect(document.querySelector('[data-announcer=polite]')).toHaveTextContent('Jour : 13. Maintenant : Mois.')
})

test('names the box to mend, and the mend, once it is checked', async () => {
  await renderUi(<Moving isChecked />)
  await pressPad('1313')
  expect(box('Mois')).toBeInvalid()
  expect(box('Mois')).toHaveAccessibleDescription(bindPunctuation('Mois : écrivez un nombre entre 1 et 12.'))
  expect(box('Jour')).toBeValid()
})

test('tells what keeps it from being a date: at first, while typing, and when its owner empties it', async () => {
  const onProblem = vi.fn()
  const { rerender } = await renderUi(
    <DateField label="Quel jour ?" value={null} onChange={nothing} onProblem={onProblem} />,
  )
  expect(onProblem.mock.calls).toEqual([[{ kind: 'empty', part: 'day' }]])
  await pressPad('13')
  expect(onProblem).toHaveBeenLastCalledWith({ kind: 'month', part: 'month' })
  const field = (value: IsoDate | null) => (
    <DateField label="Quel jour ?" value={value} onChange={nothing} onProblem={onProblem} />
  )
  rerender(field('2027-06-01'))
  rerender(field(null))
  expect(onProblem).toHaveBeenLastCalledWith({ kind: 'empty', part: 'day' })
})

test('fills in a quick date', async () => {
  await renderUi(<Moving quickDates={[{ label: 'Aujourd’hui', date: '2026-11-25' }]} />)
  await userEvent.click(screen.getByRole('button', { name: 'Aujourd’hui' }))
  expect(box('Jour')).toHaveValue('25')
  expect(screen.getByText('mercredi 25 novembre 2026')).toBeVisible()
})

test('asks for no keyboard on the screen', async () => {
  await renderUi(<Moving />)
  for (const name of ['Jour', 'Mois', 'Année']) expect(box(name)).toHaveAttribute('inputmode', 'none')
})

test('starts with the day at the right in Arabic, and keeps the pad as on a telephone', async () => {
  await renderUi(<Moving />, { language: 'ar' })
  const start = (element: HTMLElement) => element.getBoundingClientRect().left
  expect(start(box('اليوم'))).toBeGreaterThan(start(box('السنة')))
  expect(start(screen.getByRole('button', { name: '1' }))).toBeLessThan(
    start(screen.getByRole('button', { name: '3' })),
  )
})
