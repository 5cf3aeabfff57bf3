import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { Button } from '../button/index.ts'
import { RepeatGuard } from './index.ts'

function Counter({ name, isQuick = false }: { name: string; isQuick?: boolean }) {
  const [count, setCount] = useState(0)
  return (
    <div {...(isQuick && { 'data-quick-press': '' })}>
      <Button label={`${name} ${count}`} onPress={() => setCount(count + 1)} />
    </div>
  )
}

const button = (name: string) => screen.getByRole('button', { name })

describe('RepeatGuard', () => {
  test('takes two presses in a row for one', async () => {
    await renderUi(
      <RepeatGuard milliseconds={5000}>
        <Counter name="Plus" />
      </RepeatGuard>,
    )
    await userEvent.click(button('Plus 0'))
    await userEvent.click(button('Plus 1'))
    expect(button('Plus 1')).toBeVisible()
  })

  test('takes two presses of Enter for one', async () => {
    await renderUi(
      <RepeatGuard milliseconds={5000}>
        <Counter name="Plus" />
      </RepeatGuard>,
    )
    button('Plus 0').focus()
    await userEvent.keyboard('{Enter}{Enter}')
    expect(button('Plus 1')).toBeVisible()
  })

  test('takes two taps of a card, which is the label of its box, for one', async () => {
    await renderUi(
      <RepeatGuard milliseconds={5000}>
        <label>
          <input type="checkbox" />
          Choisir
        </label>
      </RepeatGuard>,
    )
    await userEvent.click(screen.getByText('Choisir'))
    expect(screen.getByRole('checkbox')).toBeChecked()
    await userEvent.click(screen.getByText('Choisir'))
    expect(screen.getByRole('checkbox')).toBeChecked()
  })

  test('lets two presses of two controls through', async () => {
    await renderUi(
      <RepeatGuard milliseconds={5000}>
        <Counter name="Plus" />
        <Counter name="Autre" />
      </RepeatGuard>,
    )
    await userEvent.click(button('Plus 0'))
    await userEvent.click(button('Autre 0'))
    expect(button('Autre 1')).toBeVisible()
  })

  test('lets quick presses through where they are meant', async () => {
    await renderUi(
      <RepeatGuard milliseconds={5000}>
        <Counter name="Plus" isQuick />
      </RepeatGuard>,
    )
    await userEvent.click(button('Plus 0'))
    await userEvent.click(button('Plus 1'))
    expect(button('Plus 2')).toBeVisible()
  })

  test('lets a second press through once the time is over, or where it is turned off', async () => {
    await renderUi(
      <RepeatGuard milliseconds={0}>
        <Counter name="Plus" />
      </RepeatGuard>,
    )
    await userEvent.click(button('Plus 0'))
    await userEvent.click(button('Plus 1'))
    expect(button('Plus 2')).toBeVisible()
  })
})
