import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { familyReplies } from './replies.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

const words = testWords('fr')
/** The portrait kiosk hangs with the foot of its picture at 800 mm, its head at 1276 mm (K23). */
const screen = { pixelsPerMillimetre: 4.032, mountMillimetres: 800 }
const band = { low: 900, high: 1220 }

// The worker would answer for the server: here the file of the branch is given by the test.
test.use({ serviceWorkers: 'block' })
test.beforeEach(({ page }) => page.route('**/settings.json', (route) => route.fulfill({ json: { screen } })))

/** Names of the controls outside the band of reach, with their heights in mm above the floor. */
const outOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(
    ({ mount, pxPerMm, low, high }) => {
      const root = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].at(-1) ?? document.body
      return [...root.querySelectorAll<HTMLElement>('button, a[href], input, summary, [tabindex="0"]')]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .map((control) => {
          const { top, bottom } = control.getBoundingClientRect()
          const heights = [bottom, top].map((y) => Math.round(mount + (window.innerHeight - y) / pxPerMm))
          return { name: control.textContent || control.getAttribute('aria-label'), heights }
        })
        .filter(({ heights: [foot = 0, head = 0] }) => foot < low || head > high)
        .map(({ name, heights }) => `${name}: ${heights.join(' to ')} mm`)
    },
    { mount: screen.mountMillimetres, pxPerMm: screen.pixelsPerMillimetre, ...band },
  )

/** What moves, or would. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...document.getAnimations().map(String),
    ...[...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element)
        return animationName !== 'none' || /[1-9]/.test(transitionDuration)
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  ])

/** Opens « Texte » and says yes to a setting; leaves the dialog open. */
async function turnOn(visitor: Visitor, setting: 'calmMode' | 'reachMode') {
  const { page } = visitor
  const open = page
    .getByRole('banner')
    .getByRole('button', { name: words.text('ui:shell.display'), exact: true })
  if ((await page.getByRole('dialog').count()) === 0) await visitor.press(open)
  const yes = page
    .getByRole('group', { name: words.text(`ui:${setting}.legend`) })
    .getByRole('radio', { name: words.text(`ui:${setting}.on`), exact: true })
  await visitor.tick(yes)
  await expect(yes).toBeChecked()
}

test('with the controls within reach, all stand between 900 and 1220 mm on every screen of a visit', {
  tag: '@portrait',
}, async ({ page }) => {
  const visitor = new Visitor(page, words, 'touch')
  let screens = 0
  const check = async () => {
    expect(await outOfReach(page), (await page.locator('main h1').textContent()) ?? '').toEqual([])
    screens++
  }
  visitor.onScreen = check
  await visitor.arrive()
  // Canary: the tools hang too high for somebody who sits.
  expect((await outOfReach(page)).length).toBeGreaterThan(0)
  await turnOn(visitor, 'reachMode')
  await check()
  await visitor.look()
  await page.keyboard.press('Escape')
  await check()
  await visitor.chooseEvents(['moving'])
  await visitor.answerAll(familyReplies, { untilFirstPath: true })
  await check()
  await visitor.look()
  const step = words.stepTitle('check-reduced-notice')
  await visitor.press(page.getByRole('button', { name: new RegExp(step) }).first())
  do await check()
  while (await visitor.turnPage())
  await visitor.leaveStep()
  await visitor.press(visitor.button(words.text('kiosk:path.print')))
  await check()
  await visitor.press(visitor.button(words.text('ui:screen.back')))
  await visitor.press(visitor.button(words.text('ui:screen.talk')))
  await check()
  await page.keyboard.press('Escape')
  await page.clock.runFor('04:01')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await check()
  await page.clock.runFor('01:05')
  await expect(visitor.heading).toHaveText(words.text('kiosk:welcome.title'))
  await expect(page.locator('html')).not.toHaveAttribute('data-reach')
  expect(screens).toBeGreaterThan(15)
})

test('a calm screen moves nothing and counts no seconds; it ends with the session', {
  tag: '@landscape',
}, async ({ page }) => {
  const visitor = new Visitor(page, words, 'keyboard')
  await visitor.arrive()
  await turnOn(visitor, 'calmMode')
  await visitor.look()
  await expect(page.locator('html')).toHaveAttribute('data-calm', '')
  await page.keyboard.press('Escape')
  visitor.onScreen = async () => expect(await moving(page)).toEqual([])
  await visitor.chooseEvents(['moving'])
  await visitor.answerAll(familyReplies, { untilFirstPath: true })
  await visitor.look()
  await page.clock.runFor('04:01')
  const warning = page.getByRole('alertdialog')
  await expect(warning).toBeVisible()
  expect(await moving(page)).toEqual([])
  await expect(warning).not.toContainText(/\d/)
  await page.clock.runFor('00:20')
  await expect(warning).not.toContainText(/\d/)
  await page.clock.runFor('00:45')
  await expect(visitor.heading).toHaveText(words.text('kiosk:welcome.title'))
  await expect(page.locator('html')).not.toHaveAttribute('data-calm')
})

test('reach is not offered where nobody measured the height of the screen, nor where nothing comes nearer', {
  tag: '@landscape',
}, async ({ page }) => {
  // By its words, not by its role: it would stand on another page of the dialog.
  const legend = (setting: 'calmMode' | 'reachMode') =>
    page.locator('legend').filter({ hasText: words.text(`ui:${setting}.legend`) })
  const open = async () => {
    const visitor = new Visitor(page, words, 'touch')
    await visitor.arrive()
    await visitor.press(
      page.getByRole('banner').getByRole('button', { name: words.text('ui:shell.display') }),
    )
    await expect(legend('calmMode')).toHaveCount(1)
  }
  await page.route('**/settings.json', (route) => route.fulfill({ json: {} }))
  await open()
  await expect(legend('reachMode')).toHaveCount(0)
  // A low screen of 198 mm that hangs within the band.
  const low = { ...screen, mountMillimetres: 950 }
  await page.route('**/settings.json', (route) => route.fulfill({ json: { screen: low } }))
  await open()
  await expect(legend('reachMode')).toHaveCount(0)
})
