import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { TypedText, type TypedTextProps } from './index.ts'

function Postcode(props: Partial<TypedTextProps>) {
  const [value, setValue] = useState(props.value ?? '')
  const change = (next: string) => {
    setValue(next)
    props.onChange?.(next)
  }
  return (
    <TypedText kind="digits" label="Code postal" maxLength={5} {...props} value={value} onChange={change} />
  )
}

const box = () => screen.getByRole('textbox', { name: 'Code postal' })
const key = (name: string) => screen.getByRole('button', { name })
const said = () => document.querySelector('[data-announcer=polite]')

test('takes digits from the pad, and no more than there may be', async () => {
  await renderUi(<Postcode />)
  for (const digit of '590001') await userEvent.click(key(digit))
  expect(box()).toHaveValue('59000')
})

test('takes digits of a keyboard, in the box and on the pad, and nothing else', async () => {
  await renderUi(<Postcode />)
  await userEvent.type(box(), '5x9')
  key('1').focus()
  await userEvent.keyboard('0a1')
  expect(box()).toHaveValue('5901')
})

test('says what was typed, digit by digit', async () => {
  await renderUi(<Postcode value="59" />)
  await userEvent.click(key('0'))
  expect(said()).toHaveTextContent('Code postal : 5 9 0.')
})

test('erases the last one, with its key and with Backspace, and says when nothing is left', async () => {
  await renderUi(<Postcode value="59" />)
  await userEvent.click(key('Effacer'))
  expect(box()).toHaveValue('5')
  await userEvent.keyboard('{Backspace}')
  expect(box()).toHaveValue('')
  expect(said()).toHaveTextContent('Effacé')
})

test('takes letters from the keyboard on the screen and from real keys', async () => {
  await renderUi(<Postcode kind="letters" maxLength={40} />)
  await userEvent.click(key('S'))
  await userEvent.click(key('Espace'))
  await userEvent.type(box(), 'œ-é1')
  key('A').focus()
  await userEvent.keyboard('z')
  expect(box()).toHaveValue('S œ-é1z')
})

test('takes Latin letters alone where no other alphabet is asked for', async () => {
  await renderUi(<Postcode kind="letters" maxLength={40} />)
  await userEvent.type(box(), 'aبb')
  expect(box()).toHaveValue('ab')
  expect(box()).toHaveAttribute('dir', 'ltr')
})

test('takes Arabic letters from the screen and from real keys, from the right', async () => {
  await renderUi(<Postcode kind="letters" scripts={['arabic']} maxLength={40} />)
  await userEvent.click(key('ل'))
  key('ا').focus()
  await userEvent.keyboard('يxل')
  expect(box()).toHaveValue('ليل')
  expect(box()).toHaveAttribute('dir', 'rtl')
})

test('takes both alphabets where both are offered', async () => {
  await renderUi(<Postcode kind="letters" scripts={['arabic', 'latin']} maxLength={40} />)
  await userEvent.click(key('ن'))
  await userEvent.click(key('Lettres de A à Z حروف فرنسية'))
  await userEvent.click(key('N'))
  expect(box()).toHaveValue('نN')
  expect(box()).toHaveAttribute('dir', 'auto')
})

test('shortcuts of the browser stay what they are', async () => {
  const onChange = vi.fn()
  await renderUi(<Postcode kind="letters" maxLength={40} onChange={onChange} />)
  key('A').focus()
  await userEvent.keyboard('{Control>}a{/Control}')
  expect(onChange).not.toHaveBeenCalled()
})

test('the mistake belongs to the box, and what was typed stays', async () => {
  await renderUi(<Postcode value="12345" problem="Vérifiez les 5 chiffres." />)
  expect(box()).toHaveAccessibleDescription('Vérifiez les 5 chiffres.')
  expect(box()).toBeInvalid()
  expect(box()).toHaveValue('12345')
})
