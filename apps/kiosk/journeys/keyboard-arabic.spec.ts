import { expect, test } from './fixtures.ts'
import { familyReplies, retiredReplies } from './replies.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

test('by keyboard alone, in Arabic, a visitor reaches the path and a step', { tag: '@portrait' }, async ({
  page,
}) => {
  const words = testWords('ar')
  const visitor = new Visitor(page, words, 'keyboard')
  await visitor.arrive()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await visitor.look()
  await visitor.chooseEvents(['moving'])
  const asked = await visitor.answerAll(retiredReplies)
  expect(asked).toContain('belongings')
  await visitor.look()
  await visitor.press(page.getByRole('button', { name: words.shared('phases', 'moving', 'after', 'name') }))
  await visitor.look()
  // A step without Arabic words is shown in French, marked as French.
  const french = page.locator('main [lang=fr]')
  await expect(french.first()).toBeAttached()
  await visitor.press(page.getByRole('button', { name: new RegExp(words.stepTitle('tax-address')) }).first())
  await visitor.look()
  expect((await visitor.readPages()).length).toBeGreaterThanOrEqual(4)
})

test('help, language and text size are reached with the keys from any screen and lose nothing', {
  tag: '@landscape',
}, async ({ page }) => {
  const words = testWords('fr')
  const arabic = testWords('ar')
  const visitor = new Visitor(page, words, 'keyboard')
  await visitor.beginMoving()
  await visitor.answerAll(familyReplies, { untilFirstPath: true })
  const steps = await page.getByRole('main').textContent()

  await visitor.press(visitor.button(words.text('ui:screen.talk')))
  await visitor.look()
  await visitor.findText('3919')
  await page.keyboard.press('Escape')

  await visitor.press(
    page.getByRole('banner').getByRole('button', { name: words.text('ui:shell.language'), exact: true }),
  )
  await visitor.look()
  await visitor.press(page.getByRole('dialog').getByRole('button', { name: 'العربية' }))
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(visitor.heading).toHaveText(arabic.text('kiosk:path.title'))

  await visitor.press(
    page.getByRole('banner').getByRole('button', { name: arabic.text('ui:shell.language'), exact: true }),
  )
  await visitor.press(page.getByRole('dialog').getByRole('button', { name: 'Français' }))
  await expect(visitor.heading).toHaveText(words.text('kiosk:path.title'))
  expect(await page.getByRole('main').textContent()).toBe(steps)
})
