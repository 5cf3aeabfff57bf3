/** A visitor whose finger rests on what it presses: of more than half a second a browser makes a long press, and no click. */
import { expect, test } from './fixtures.ts'
import { isFull } from './full.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

test('a hand that rests on each button for a second goes from the welcome to the path, and leaves', {
  tag: '@portrait',
}, async ({ page }) => {
  const words = testWords('fr')
  const visitor = new Visitor(page, words, 'touch')
  visitor.restsFor = 1000
  // Other journeys look at these screens.
  if (!isFull) visitor.onScreen = async () => {}
  await visitor.arrive()
  await visitor.choose('size3', 'dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await visitor.chooseEvents(['moving'])
  // A date by its pad, cards, boxes: every kind of control that a visitor presses.
  await visitor.answerAll({ moving_date: { date: '2027-06-01' } }, { untilFirstPath: true })
  await expect(visitor.heading).toHaveText(words.text('kiosk:path.title'))
  await visitor.press(visitor.button(words.text('kiosk:path.print')))
  await visitor.press(visitor.button(words.text('ui:screen.back')))
  await visitor.press(
    page.getByRole('banner').getByRole('button', { name: words.text('ui:eraseAndLeave.button') }),
  )
  await visitor.press(
    page.getByRole('alertdialog').getByRole('button', { name: words.text('ui:eraseAndLeave.confirm') }),
  )
  await expect(visitor.heading).toHaveText(words.text('kiosk:welcome.title'))
})
