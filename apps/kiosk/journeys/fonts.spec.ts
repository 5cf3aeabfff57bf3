import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

const latin = 'atkinson-hyperlegible-next-latin-wght-normal'
const arabic = 'noto-sans-arabic-arabic-wght-normal'
const latinInArabic = 'noto-sans-arabic-latin-wght-normal'

/** The font files that a page asks for, by their names without the hash of the build. */
function watchFonts(page: Page): Set<string> {
  const fonts = new Set<string>()
  page.on('request', (request) => {
    const [, name] = /\/([^/]+)-[\w-]{8}\.woff2$/.exec(new URL(request.url()).pathname) ?? []
    if (name !== undefined) fonts.add(name)
  })
  return fonts
}

const settled = (page: Page) => page.evaluate(() => document.fonts.ready.then(() => undefined))

test('a kiosk in French alone fetches no font but that of French', { tag: '@portrait' }, async ({ page }) => {
  const fonts = watchFonts(page)
  await page.route('**/settings.json', (route) => route.fulfill({ json: { languages: ['fr'] } }))
  const visitor = new Visitor(page, testWords('fr'), 'touch')
  await visitor.beginMoving()
  await settled(page)
  expect([...fonts]).toEqual([latin])
})

test('the Arabic font comes for the Arabic name on the welcome, its Latin letters with the Arabic page', {
  tag: '@portrait',
}, async ({ page }) => {
  const fonts = watchFonts(page)
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('button', { name: 'العربية' })).toBeVisible()
  await settled(page)
  expect([...fonts].sort()).toEqual([latin, arabic])
  await page.getByRole('main').getByRole('button', { name: 'العربية' }).tap()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await settled(page)
  for (const font of fonts) expect([latin, arabic, latinInArabic]).toContain(font)
})
