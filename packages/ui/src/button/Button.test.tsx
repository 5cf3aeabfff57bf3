import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ArrowRight } from 'lucide-react'
import { describe, expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { Button } from './index.ts'

describe('Button', () => {
  test.each(['{Enter}', ' '])('is pressed by the keyboard: %s', async (key) => {
    const onPress = vi.fn()
    await renderUi(<Button label="Continuer" onPress={onPress} />)
    await userEvent.tab()
    await userEvent.keyboard(key)
    expect(onPress).toHaveBeenCalledOnce()
  })

  test('acts on release: a finger that slides off cancels', async () => {
    const onPress = vi.fn()
    await renderUi(<Button label="Continuer" onPress={onPress} />)
    const button = screen.getByRole('button')
    await userEvent.pointer([{ keys: '[TouchA>]', target: button }])
    expect(onPress).not.toHaveBeenCalled()
    await userEvent.pointer([{ keys: '[/TouchA]', target: document.body }])
    expect(onPress).not.toHaveBeenCalled()
  })

  test('is named by its words, never by its icon', async () => {
    await renderUi(<Button label="Continuer" icon={ArrowRight} onPress={() => {}} />)
    expect(screen.getByRole('button', { name: 'Continuer' })).toBeVisible()
    expect(screen.queryByRole('img')).toBeNull()
  })

  test('says whether it is on', async () => {
    const view = await renderUi(<Button label="Voix lente" isPressed onPress={() => {}} />)
    expect(screen.getByRole('button', { pressed: true })).toBeVisible()
    view.rerender(<Button label="Voix lente" isPressed={false} onPress={() => {}} />)
    expect(screen.getByRole('button', { pressed: false })).toBeVisible()
  })

  test('mirrors an arrow in Arabic, and puts the icon after the words', async () => {
    await renderUi(
      <Button label="متابعة" icon={ArrowRight} iconPosition="end" isIconDirectional onPress={() => {}} />,
      { language: 'ar' },
    )
    const icon = screen.getByRole('button').querySelector('svg')
    expect(icon && getComputedStyle(icon).transform).toBe('matrix(-1, 0, 0, 1, 0, 0)')
    expect(icon?.getBoundingClientRect().right).toBeLessThan(
      screen.getByText('متابعة').getBoundingClientRect().left,
    )
  })

  test.each([1, 2, 3, 4] as const)('is large enough for a finger at text size %i', async (size) => {
    await renderUi(<Button label="Oui" onPress={() => {}} />, { display: { size } })
    const { width, height } = screen.getByRole('button').getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(52)
  })

  test('shows where the focus is, with a thick ring', async () => {
    await renderUi(<Button label="Oui" onPress={() => {}} />)
    await userEvent.tab()
    const { outlineStyle, outlineWidth } = getComputedStyle(screen.getByRole('button'))
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '4px'])
  })
})

// Wrong use does not compile. These lines are never run: tsc judges them.
void [
  // @ts-expect-error an icon without words
  () => <Button icon={ArrowRight} onPress={() => {}} />,
  // @ts-expect-error a place for an icon that is not there
  () => <Button label="Oui" iconPosition="end" onPress={() => {}} />,
]
