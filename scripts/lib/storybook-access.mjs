// Our own pages of the built Storybook, held to what they say. The stories in them are judged by the run of the stories.
import { AxeBuilder } from '@axe-core/playwright'
import { watchedPage } from './storybook-pages.mjs'
import { canary, expect, problemOf } from './storybook-steps.mjs'

/** Pages of the short run: one of each kind. The long run takes all. */
const some = [
  'commencer--docs',
  'fondations-couleurs--docs',
  'fondations-pictogrammes--docs',
  'relire-feuille-de-relecture--docs',
  'comprendre-choicecards--docs',
  'modèles-dire-une-date--docs',
]

// A page is looked at alone: its landmarks, its one main heading and the way past its menu are drawn by Storybook around it.
const partOfPage = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass']

const openPage = async (page, base, id) => {
  await page.goto(`${base}iframe.html?viewMode=docs&id=${encodeURIComponent(id)}`)
  await page.locator('#storybook-docs h1').first().waitFor()
}

/** The page with what its blocks bring later, without the stories in it. */
async function isAccessible(page) {
  await page.locator('#storybook-docs p', { hasText: /^…$/ }).waitFor({ state: 'detached' })
  const own = (await page.locator('[data-page]').count()) > 0
  const axe = new AxeBuilder({ page })
    .include(own ? '[data-page]' : '.sbdocs-content')
    .exclude('iframe')
    .exclude('.docs-story')
    .disableRules(partOfPage)
  const { violations, passes } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`)
  expect(passes.length > 5, `axe looked at ${passes.length} rules only`)
  expect(found.length === 0, found.join(' | '))
}

async function staysAtTop(page) {
  await page.frameLocator('iframe').first().locator('#storybook-root h1').waitFor()
  await page.waitForTimeout(500)
  const at = await page.evaluate(() => window.scrollY)
  expect(at === 0, `it scrolled to ${at} px`)
}

/** Axe on pages of documentation: in the long run on all of `entries`. */
export async function checkAccess(browser, base, entries, tell) {
  const { page, take } = await watchedPage(browser, base)
  const all = Object.keys(entries).filter((id) => entries[id].type === 'docs')
  for (const id of process.env.PARCOURS_FULL === '1' ? all : some)
    tell(
      `axe finds nothing on ${id}`,
      await problemOf(async () => {
        await openPage(page, base, id)
        await isAccessible(page)
      }),
    )
  for (const id of ['commencer--docs', 'comprendre-choicecards--docs']) {
    await openPage(page, base, id)
    await page
      .locator('#storybook-docs h1')
      .first()
      .evaluate((title) => title.append(document.createElement('img')))
    await canary(tell, page, `a picture without words on ${id}`, () => isAccessible(page), 'image-alt')
  }
  await openPage(page, base, 'modèles-poser-une-question--docs')
  tell(
    'a screen inside a page takes no focus, and the page stays at its top',
    await problemOf(() => staysAtTop(page)),
  )
  await page.locator('#storybook-docs a').last().focus()
  await canary(tell, page, 'a page that scrolls by itself', () => staysAtTop(page), 'it scrolled')
  tell('nothing fails on our own pages', take())
  await page.close()
}
