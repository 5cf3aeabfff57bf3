import { formatPhone, isolate } from '@parcours/i18n'
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { DeadlineBadge, EasyText, EmergencyNumbers } from '../src/index.ts'
import { layoutProblems, renderUi } from './index.ts'

const arabic = { language: 'ar' } as const
const scrambled = () => layoutProblems(0, 0).filter((problem) => problem.includes('another order'))

/** Where a part of the only text of an element is drawn. */
function boxOf(element: Element, part: string): DOMRect {
  const node = element.firstChild
  const index = node?.textContent?.indexOf(part) ?? -1
  if (node === null || index < 0) throw new Error(`no « ${part} »`)
  const range = document.createRange()
  range.setStart(node, index)
  range.setEnd(node, index + part.length)
  return range.getBoundingClientRect()
}

describe('inside Arabic text', () => {
  test('the groups of a phone number written with no-break spaces stand from left to right', async () => {
    await renderUi(<p>{'يمكنكم أيضا الاتصال بالرقم 39\u00A049.'}</p>, arabic)
    const text = screen.getByText(/الاتصال/)
    expect(boxOf(text, '39').left).toBeLessThan(boxOf(text, '49').left)
    // The sentence itself runs from the right.
    expect(boxOf(text, 'يمكنكم').left).toBeGreaterThan(boxOf(text, '39').left)
    expect(scrambled()).toEqual([])
  })

  test('canary: with a plain space they change places, and the check says so', async () => {
    await renderUi(<p>{'يمكنكم أيضا الاتصال بالرقم 39 49.'}</p>, arabic)
    const text = screen.getByText(/الاتصال/)
    expect(boxOf(text, '39').left).toBeGreaterThan(boxOf(text, '49').left)
    expect(scrambled()).toEqual([expect.stringContaining('« 39 49 » is drawn in another order')])
  })

  test('an isolated phone number keeps its order, plain spaces and all', async () => {
    await renderUi(<p>{`اتصلوا بالرقم ${isolate(formatPhone('0123456789'))}.`}</p>, arabic)
    expect(scrambled()).toEqual([])
  })

  test('a price, a plate and a web address keep their order', async () => {
    const sentences = [
      'ثمنه 2,76 يورو.',
      'الرقم \u200E123 AB 01 على السيارة.',
      'غيروا العنوان على موقع caf.fr.',
    ]
    await renderUi(<EasyText sentences={sentences} />, arabic)
    expect(scrambled()).toEqual([])
    const plate = screen.getByText(/السيارة/)
    const [first = 0, second = 0, third = 0] = ['123', 'AB', '01'].map((part) => boxOf(plate, part).left)
    expect([first < second, second < third]).toEqual([true, true])
  })

  test('emergency numbers keep their order', async () => {
    await renderUi(<EmergencyNumbers numbers={[{ number: '0806001620', label: 'مساعدة' }]} />, arabic)
    expect(scrambled()).toEqual([])
  })

  test('a date says the month by its two names, with Latin digits, and the French date beside it', async () => {
    await renderUi(<DeadlineBadge deadline={{ kind: 'on', date: '2027-06-01' }} />, arabic)
    const date = screen.getByText(/جوان\/يونيو/)
    expect(date.textContent).toMatch(/1 جوان\/يونيو 2027$/)
    const [day, month, year] = ['1 ', 'جوان', '2027'].map((part) => boxOf(date, part).left)
    expect([day, month, year]).toEqual([day, month, year].toSorted((a = 0, b = 0) => b - a))
    expect(screen.getByText('Le mardi 1er juin 2027')).toHaveAttribute('lang', 'fr')
  })
})
