import { expect, test } from './fixtures.ts'
import { shortOn } from './full.ts'
import { familyReplies } from './replies.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

test('by touch, in French, a family goes from the welcome to the paper', {
  tag: shortOn('@landscape'),
}, async ({ page }) => {
  const words = testWords('fr')
  const visitor = new Visitor(page, words, 'touch')
  await page.goto('/')
  await visitor.look()
  await visitor.arrive()
  await visitor.look()
  await visitor.chooseEvents(['moving'])

  const asked = await visitor.answerAll(familyReplies)
  expect(asked.length).toBeLessThanOrEqual(18)
  await visitor.look()

  // À faire en premier: three steps at most, the lease first.
  await visitor.press(
    page.getByRole('button', { name: new RegExp(words.stepTitle('check-reduced-notice')) }).first(),
  )
  const seen = await visitor.readPages()
  expect(seen.length).toBeGreaterThanOrEqual(5)
  await visitor.press(visitor.button(words.text('kiosk:step.markDone')))
  await visitor.leaveStep()

  // What was done opens what follows.
  await expect(visitor.heading).toHaveText(words.text('kiosk:path.title'))
  await visitor.press(
    page.getByRole('button', { name: new RegExp(words.stepTitle('give-notice-to-landlord')) }).first(),
  )
  await visitor.findText('1er mars 2027')
  await visitor.leaveStep()

  // Paper: what is private is asked, then the kiosk asks whether the paper came out.
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await visitor.press(visitor.button(words.text('kiosk:path.print')))
  await visitor.look()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-print-root]')).toContainText(words.stepTitle('give-notice-to-landlord'))
  await expect(page.locator('header')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await visitor.press(
    page.getByRole('contentinfo').getByRole('button', { name: words.text('kiosk:print.print') }),
  )
  await expect(visitor.heading).toHaveText(words.text('kiosk:print.printedTitle'))
  expect(await page.evaluate(() => document.documentElement.hasAttribute('data-printed'))).toBe(true)
  await visitor.look()
  await visitor.press(visitor.button(words.text('kiosk:print.yes')))
  await visitor.look()
})

test('an answer is changed and leads straight back', { tag: '@portrait' }, async ({ page }) => {
  const words = testWords('fr')
  const visitor = new Visitor(page, words, 'touch')
  await visitor.beginMoving()
  await visitor.answerAll(familyReplies, { untilFirstPath: true })
  await visitor.press(visitor.button(words.text('kiosk:path.answers')))
  await visitor.look()
  const change = page.getByRole('button', {
    name: `${words.text('ui:summaryList.change')} ${words.shared('screens', 'home_now', 'question')}`,
  })
  await visitor.press(change)
  await visitor.tick(
    page.getByRole('radio', {
      name: words.shared('screens', 'home_now', 'options', 'owner_house', 'card'),
      exact: true,
    }),
  )
  await visitor.press(visitor.button(words.text('ui:questionScreen.continue')))
  await expect(visitor.heading).toHaveText(words.text('kiosk:answers.title'))
  await visitor.findText(words.shared('screens', 'home_now', 'options', 'owner_house', 'card'))
})

test('a different situation keeps the path open and leaves a note', { tag: '@landscape' }, async ({
  page,
}) => {
  const words = testWords('fr')
  const visitor = new Visitor(page, words, 'touch')
  await visitor.beginMoving()
  await visitor.press(visitor.button(words.text('ui:questionScreen.different')))
  await visitor.look()
  await visitor.press(visitor.button(words.text('kiosk:different.continue')))
  await visitor.answerAll(familyReplies, { untilFirstPath: true })
  await visitor.findText(words.text('kiosk:path.differentNote'))
  await visitor.press(visitor.button(words.text('kiosk:path.print')))
  await expect(page.locator('[data-print-root]')).toContainText(words.text('kiosk:path.differentNote'))
})

test('a discreet subject adds its steps, and the paper stays silent on it', { tag: '@portrait' }, async ({
  page,
}) => {
  const words = testWords('fr')
  const visitor = new Visitor(page, words, 'touch')
  await visitor.beginMoving()
  await visitor.answerAll(familyReplies, { untilFirstPath: true })
  await visitor.press(visitor.button(words.text('kiosk:path.subjects')))
  await visitor.look()
  await visitor.press(page.getByRole('button', { name: words.shared('subjects', 'violence', 'name') }))
  await visitor.press(visitor.button(words.text('kiosk:path.print')))
  await expect(page.getByText(words.text('kiosk:print.topic.violence')).first()).toBeAttached()
  const paper = page.locator('[data-print-root]')
  await expect(paper).toBeAttached()
  expect(await paper.textContent()).not.toContain(words.stepTitle('protect-address-violence'))
})
