import { expect, test } from './fixtures.ts'
import { shortOn } from './full.ts'
import { familyReplies } from './replies.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

const words = testWords('fr')

test('erase and leave opens the welcome, and nothing of the visit comes back', { tag: '@landscape' }, async ({
  page,
}) => {
  const visitor = new Visitor(page, words, 'touch')
  await visitor.beginMoving()
  await visitor.answerAll(familyReplies, { untilFirstPath: true })
  await visitor.press(
    page.getByRole('banner').getByRole('button', { name: words.text('ui:eraseAndLeave.button') }),
  )
  await visitor.look()
  await visitor.press(
    page.getByRole('alertdialog').getByRole('button', { name: words.text('ui:eraseAndLeave.confirm') }),
  )
  await expect(visitor.heading).toHaveText(words.text('kiosk:welcome.title'))
  await page.goBack().catch(() => null)
  await expect(page.getByText(words.text('kiosk:path.title'))).toHaveCount(0)
  await page.goto('/')
  await expect(visitor.heading).toHaveText(words.text('kiosk:welcome.title'))
})

test('a forgotten session warns, waits for an answer, and is erased', { tag: shortOn('@portrait') }, async ({
  page,
}) => {
  const visitor = new Visitor(page, words, 'touch')
  await visitor.arrive()
  await page.clock.runFor('04:01')
  const warning = page.getByRole('alertdialog', { name: words.text('ui:idleGuard.title') })
  await expect(warning).toBeVisible()
  await visitor.look()
  await page.keyboard.press('ArrowDown')
  await expect(warning).toBeHidden()
  await page.clock.runFor('04:01')
  await expect(warning).toBeVisible()
  await page.clock.runFor('01:05')
  await expect(visitor.heading).toHaveText(words.text('kiosk:welcome.title'))
})

test.describe('a missing file', () => {
  test.use({ expectedErrors: /Failed to (load|fetch)/ })

  test('a language whose file is missing is told, and the language before stays', {
    tag: shortOn('@landscape'),
  }, async ({ page }) => {
    const visitor = new Visitor(page, words, 'touch')
    await page.route(/\/assets\/ar\.shared-/, (route) => route.abort())
    await page.goto('/')
    await visitor.press(page.getByRole('main').getByRole('button', { name: 'العربية' }))
    await expect(
      page.getByRole('alertdialog', { name: words.text('kiosk:app.languageMissing') }),
    ).toBeVisible()
    await visitor.look()
    await page.keyboard.press('Escape')
    await expect(visitor.heading).toHaveText(words.text('kiosk:welcome.title'))
  })
})

test.describe('a kiosk without its catalogue', () => {
  test.use({ expectedErrors: /Failed to (load|fetch)/ })

  test('says that it is out of order, sends to a person and offers to begin again', {
    tag: shortOn('@portrait'),
  }, async ({ page }) => {
    const visitor = new Visitor(page, words, 'touch')
    await page.route(/\/assets\/catalogue-/, (route) => route.abort())
    await page.goto('/')
    await visitor.press(page.getByRole('main').getByRole('button', { name: 'Français' }))
    await expect(visitor.heading).toHaveText(words.text('kiosk:app.broken'))
    await visitor.look()
    await page.unroute(/\/assets\/catalogue-/)
    await visitor.press(visitor.button(words.text('kiosk:app.restart')))
    await expect(visitor.heading).toHaveText(words.text('kiosk:welcome.title'))
  })
})

test('a move that is over says what to do now', { tag: '@portrait' }, async ({ page }) => {
  const visitor = new Visitor(page, words, 'touch')
  await visitor.beginMoving()
  await visitor.answerAll({ ...familyReplies, moving_date: { date: '2026-09-01' } }, { untilFirstPath: true })
  await visitor.findText(words.text('ui:deadlineBadge.overdue'))
})
