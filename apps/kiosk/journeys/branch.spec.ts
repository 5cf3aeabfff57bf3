import { expect, test } from './fixtures.ts'
import { shortOn } from './full.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

const french = testWords('fr')
const arabic = testWords('ar')

// The worker would answer for the server: here the file of the branch is given by the test.
test.use({ serviceWorkers: 'block' })

test.describe('a branch with its own settings', () => {
  test.beforeEach(async ({ page }) => {
    const settings = {
      languages: ['ar', 'fr'],
      dataProtectionContact: 'donnees@exemple.fr',
      idle: { warnAfterSeconds: 180, warningSecond: 45 },
    }
    await page.route('**/settings.json', (route) => route.fulfill({ json: settings }))
  })

  test('starts in its language, tells its contact, and names a typo on the technical page', {
    tag: shortOn('@portrait'),
  }, async ({ page }) => {
    const visitor = new Visitor(page, arabic, 'touch')
    await page.goto('/')
    await expect(visitor.heading).toHaveText(arabic.text('kiosk:welcome.title'))
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(2)
    await openAbout(visitor)
    await visitor.press(card(visitor, arabic.text('about:privacy.title')))
    await visitor.look()
    await visitor.findText('donnees@exemple.fr')
    await openAbout(visitor)
    await visitor.press(card(visitor, arabic.text('about:who.title')))
    await visitor.press(card(visitor, arabic.text('about:who.operator')))
    await expect(visitor.heading).toHaveText('Page technique')
    await visitor.findText('idle.warningSecond')
  })

  test('its time without a touch is kept: typing starts it again, a print stops it, one press extends', {
    tag: shortOn('@landscape'),
  }, async ({ page }) => {
    const visitor = new Visitor(page, french, 'touch')
    await page.goto('/')
    await visitor.press(page.getByRole('main').getByRole('button', { name: 'Français' }))
    await expect(visitor.heading).toHaveText(french.text('kiosk:events.title'))
    const warning = page.getByRole('alertdialog', { name: french.text('ui:idleGuard.title') })
    await page.clock.runFor('02:50')
    await page.keyboard.press('ArrowDown')
    await page.clock.runFor('02:50')
    await expect(warning).toBeHidden()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.clock.runFor('04:00')
    await expect(warning).toBeHidden()
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.clock.runFor('00:11')
    await expect(warning).toBeVisible()
    await visitor.look()
    await page.clock.runFor('00:45')
    await expect(warning).toBeVisible()
    await visitor.press(warning.getByRole('button', { name: french.text('ui:idleGuard.stay') }))
    await expect(warning).toBeHidden()
    await expect(visitor.heading).toHaveText(french.text('kiosk:events.title'))
    await page.clock.runFor('04:05')
    await expect(visitor.heading).toHaveText(arabic.text('kiosk:welcome.title'))
  })
})

test('a look at what the kiosk keeps loses nothing: the same question, half answered, in another language', {
  tag: shortOn('@landscape'),
}, async ({ page }) => {
  const visitor = new Visitor(page, french, 'touch')
  await visitor.beginMoving()
  const question = await visitor.heading.textContent()
  await visitor.press(page.getByRole('main').getByRole('button', { name: '1', exact: true }))
  await openAbout(visitor)
  await visitor.press(card(visitor, french.text('about:accessibility.title')))
  await visitor.look()
  const back = () => visitor.press(visitor.button(french.text('ui:screen.back')))
  await back()
  await expect(visitor.heading).toHaveText(french.text('about:menu.title'))
  await back()
  await expect(visitor.heading).toHaveText(question ?? '')
  await expect(page.getByRole('main').locator('input').first()).toHaveValue('1')
})

/** The first tool of the header, on any screen. */
async function openAbout(visitor: Visitor): Promise<void> {
  await visitor.press(visitor.page.getByRole('banner').getByRole('button').first())
  await expect(visitor.heading).toHaveText(visitor.words.text('about:menu.title'))
}

const card = (visitor: Visitor, name: string) => visitor.page.getByRole('main').getByRole('button', { name })
