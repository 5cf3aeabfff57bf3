import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { Button } from '../button/index.ts'
import { PressGuard } from './index.ts'

function Counter({ name, isQuick = false }: { name: string; isQuick?: boolean }) {
  const [count, setCount] = useState(0)
  return (
    <div {...(isQuick && { 'data-quick-press': '' })}>
      <Button label={`${name} ${count}`} onPress={() => setCount(count + 1)} />
    </div>
  )
}

const button = (name: string) => screen.getByRole('button', { name })

describe('PressGuard, two presses in a row', () => {
  test('takes two presses in a row for one', async () => {
    await renderUi(
      <PressGuard repeatGuard={5000}>
        <Counter name="Plus" />
      </PressGuard>,
    )
    await userEvent.click(button('Plus 0'))
    await userEvent.click(button('Plus 1'))
    expect(button('Plus 1')).toBeVisible()
  })

  test('takes two presses of Enter for one', async () => {
    await renderUi(
      <PressGuard repeatGuard={5000}>
        <Counter name="Plus" />
      </PressGuard>,
    )
    button('Plus 0').focus()
    await userEvent.keyboard('{Enter}{Enter}')
    expect(button('Plus 1')).toBeVisible()
  })

  test('takes two taps of a card, which is the label of its box, for one', async () => {
    await renderUi(
      <PressGuard repeatGuard={5000}>
        <label>
          <input type="checkbox" />
          Choisir
        </label>
      </PressGuard>,
    )
    await userEvent.click(screen.getByText('Choisir'))
    expect(screen.getByRole('checkbox')).toBeChecked()
    await userEvent.click(screen.getByText('Choisir'))
    expect(screen.getByRole('checkbox')).toBeChecked()
  })

  test('lets two presses of two controls through', async () => {
    await renderUi(
      <PressGuard repeatGuard={5000}>
        <Counter name="Plus" />
        <Counter name="Autre" />
      </PressGuard>,
    )
    await userEvent.click(button('Plus 0'))
    await userEvent.click(button('Autre 0'))
    expect(button('Autre 1')).toBeVisible()
  })

  test('lets quick presses through where they are meant', async () => {
    await renderUi(
      <PressGuard repeatGuard={5000}>
        <Counter name="Plus" isQuick />
      </PressGuard>,
    )
    await userEvent.click(button('Plus 0'))
    await userEvent.click(button('Plus 1'))
    expect(button('Plus 2')).toBeVisible()
  })

  test('lets a second press through once the time is over, or where it is turned off', async () => {
    await renderUi(
      <PressGuard repeatGuard={0}>
        <Counter name="Plus" />
      </PressGuard>,
    )
    await userEvent.click(button('Plus 0'))
    await userEvent.click(button('Plus 1'))
    expect(button('Plus 2')).toBeVisible()
  })
})

type TouchType = 'touchstart' | 'touchend' | 'touchcancel'

interface FingerAt {
  readonly on: Element
  readonly id?: number
  /** From the middle of the control at its beginning. */
  readonly aside?: number
  readonly isCancelable?: boolean
  /** Fingers that stay on the glass. */
  readonly others?: number
}

/** Where a finger meets a control: its middle, when it was first touched. */
const middles = new WeakMap<Element, { x: number; y: number }>()
function middleOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect()
  const middle = middles.get(element) ?? { x: left + width / 2, y: top + height / 2 }
  middles.set(element, middle)
  return middle
}

/** Sends what a browser sends of a finger. @returns whether the browser may make a click of it */
function finger(
  type: TouchType,
  { on, id = 1, aside = 0, isCancelable = true, others = 0 }: FingerAt,
): boolean {
  const { x, y } = middleOf(on)
  const touchOf = (identifier: number) =>
    new Touch({ identifier, target: on, clientX: x + aside, clientY: y })
  const event = new TouchEvent(type, {
    bubbles: true,
    cancelable: isCancelable,
    changedTouches: [touchOf(id)],
    touches: Array.from({ length: others }, (_, index) => touchOf(100 + index)),
  })
  let isLeft = true
  act(() => {
    isLeft = on.dispatchEvent(event)
  })
  return isLeft
}

/** Puts a finger on a control and lifts it. */
function touch(on: Element, end: Omit<FingerAt, 'on'> = {}): boolean {
  finger('touchstart', { on })
  return finger('touchend', { on, ...end })
}

const guarded = (children: ReactNode) => renderUi(<PressGuard repeatGuard={0}>{children}</PressGuard>)

describe('PressGuard, a hand that rests or trembles', () => {
  test('makes the press itself, once, when the finger is lifted, and sends the focus there', async () => {
    await guarded(<Counter name="Plus" />)
    finger('touchstart', { on: button('Plus 0') })
    expect(button('Plus 0')).toBeVisible()
    expect(finger('touchend', { on: button('Plus 0') })).toBe(false)
    expect(button('Plus 1')).toHaveFocus()
  })

  test('takes a finger that trembles by less than its width for a press, though the browser does not', async () => {
    await guarded(<Counter name="Plus" />)
    touch(button('Plus 0'), { aside: 15, isCancelable: false })
    expect(button('Plus 1')).toBeVisible()
  })

  test('presses nothing where the finger slid off, or far along a wide control', async () => {
    const press = vi.fn()
    await guarded(
      <div style={{ inlineSize: 600, display: 'grid' }}>
        <Button label="Large" size="wide" onPress={press} />
        <Button label="Autre" onPress={press} />
      </div>,
    )
    touch(button('Large'), { aside: 60 })
    touch(button('Autre'), { aside: 45 + button('Autre').clientWidth / 2 })
    expect(press).not.toHaveBeenCalled()
  })

  test('presses what the finger was put on, though a font or a picture moved it meanwhile', async () => {
    await guarded(
      <>
        <div data-testid="late" />
        <Counter name="Plus" />
      </>,
    )
    finger('touchstart', { on: button('Plus 0') })
    screen.getByTestId('late').style.blockSize = '120px'
    finger('touchend', { on: button('Plus 0') })
    expect(button('Plus 1')).toBeVisible()
  })

  test('presses nothing where the finger moved the page, or two fingers', async () => {
    const press = vi.fn()
    await guarded(
      <>
        <div data-testid="late" />
        <Button label="Plus" onPress={press} />
      </>,
    )
    finger('touchstart', { on: button('Plus') })
    screen.getByTestId('late').style.blockSize = '20px'
    finger('touchend', { on: button('Plus'), isCancelable: false })
    touch(button('Plus'), { isCancelable: false, others: 1 })
    expect(press).not.toHaveBeenCalled()
  })

  test('presses nothing that is covered, gone or cancelled by the browser meanwhile', async () => {
    const press = vi.fn()
    await guarded(
      <>
        <Button label="Plus" onPress={press} />
        <dialog>Êtes-vous là ?</dialog>
      </>,
    )
    const plus = button('Plus')
    finger('touchstart', { on: plus })
    finger('touchcancel', { on: plus })
    finger('touchend', { on: plus })
    finger('touchstart', { on: plus })
    screen.getByRole<HTMLDialogElement>('dialog', { hidden: true }).showModal()
    finger('touchend', { on: plus })
    finger('touchstart', { on: plus })
    plus.hidden = true
    finger('touchend', { on: plus })
    expect(press).not.toHaveBeenCalled()
  })

  test('lets a palm rest beside the control', async () => {
    await guarded(<Counter name="Plus" />)
    touch(button('Plus 0'), { others: 1 })
    expect(button('Plus 1')).toBeVisible()
  })

  test('a finger on a control opens no menu of the browser; one beside it may', async () => {
    await guarded(
      <>
        <p>Des mots.</p>
        <Counter name="Plus" />
      </>,
    )
    const menuOn = (on: Element) =>
      on.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))
    finger('touchstart', { on: button('Plus 0') })
    expect(menuOn(button('Plus 0'))).toBe(false)
    // The first finger never ended here: its control went.
    finger('touchstart', { on: screen.getByText('Des mots.'), id: 2 })
    expect(menuOn(screen.getByText('Des mots.'))).toBe(true)
  })

  test('ticks a card by its label once', async () => {
    await guarded(
      <label>
        <input type="checkbox" />
        Choisir
      </label>,
    )
    touch(screen.getByText('Choisir'))
    expect(screen.getByRole('checkbox')).toBeChecked()
    expect(screen.getByRole('checkbox')).toHaveFocus()
  })

  test('leaves fields of text, and what works its touches alone, to themselves', async () => {
    const press = vi.fn()
    await guarded(
      <>
        <input aria-label="Nom" />
        <button type="button" onTouchEnd={(event) => event.preventDefault()} onClick={press}>
          Seul
        </button>
        <div
          ref={(box) =>
            box?.addEventListener('touchstart', (event) => event.preventDefault(), { passive: false })
          }
        >
          <Button label="Sourd" onPress={press} />
        </div>
      </>,
    )
    expect(touch(screen.getByRole('textbox'))).toBe(true)
    touch(button('Seul'))
    touch(button('Sourd'))
    expect(press).not.toHaveBeenCalled()
  })

  test('presses once under two guards, one within the other', async () => {
    const press = vi.fn()
    await guarded(
      <PressGuard repeatGuard={0}>
        <Button label="Plus" onPress={press} />
      </PressGuard>,
    )
    touch(button('Plus'))
    touch(button('Plus'), { isCancelable: false })
    expect(press).toHaveBeenCalledTimes(2)
  })
})
