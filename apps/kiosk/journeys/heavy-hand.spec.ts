/** A visitor whose finger rests on what it presses: after about 0.7 seconds Chromium makes a long press of it, and no click. */
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
  // A date by its pad, and « Je ne sais pas » to the rest.
  await visitor.answerAll({ moving_date: { date: '2027-06-01' } }, { untilFirstPath: true })
  await expect(visitor.heading).toHaveText(words.text('kiosk:path.title'))
  await visitor.press(visitor.button(words.text('kiosk:path.print')))
  await visitor.press(visitor.button(words.text('ui:screen.back')))
  await visitor.eraseAndLeave()
  await expect(visitor.heading).toHaveText(words.text('kiosk:welcome.title'))
})
