import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { LanguageCode } from '@parcours/i18n'
import { layoutSource } from '@parcours/ui/testing/layout'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../journeys/fixtures.ts'
import { familyReplies } from '../journeys/replies.ts'
import { Visitor } from '../journeys/visitor.ts'
import { testWords } from '../journeys/words.ts'
import { untranslated } from './untranslated.ts'

// Declared in the copy that this file runs in, by data alone.
const language = 'qps' as LanguageCode
const isFull = process.env.PARCOURS_FULL === '1'

/** Words that stand on screens as they are: days, by Intl, and names of no language. */
const allowed = {
  language,
  texts: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
}

/** Every text that carries no brackets, and every text that is cut or makes the page scroll sideways. */
async function inspect(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const title = (await page.locator('h1').first().textContent()) ?? ''
  expect.soft(await untranslatedOn(page, 'body'), `texts of « ${title} » written in code`).toEqual([])
  const layout = await page.evaluate(
    `(() => { ${layoutSource}; const { target, gap } = declaredSizes(); return layoutProblems(target, gap) })()`,
  )
  expect.soft(layout, `layout of « ${title} »`).toEqual([])
}

const untranslatedOn = (page: Page, root: string): Promise<string[]> =>
  page.evaluate(
    `(${untranslated})(document.querySelector(${JSON.stringify(root)}), ${JSON.stringify(allowed)})`,
  )

/** On a low screen the longest cards are higher than what is left for them: the visitor moves them by finger first. */
class Reader extends Visitor {
  override async tick(control: Locator): Promise<void> {
    await this.bringIntoSight(control)
    await control.evaluate((card) => card.scrollIntoView({ block: 'center' }))
    await super.tick(control)
  }
}

/** From the welcome, at the largest text, to the first question. */
async function begin(page: Page): Promise<Visitor> {
  const visitor = new Reader(page, testWords(language), 'touch')
  visitor.onScreen = () => inspect(page)
  await page.goto('/')
  await visitor.arrive()
  await visitor.choose('size4', 'light', () => inspect(page))
  await inspect(page)
  await visitor.chooseEvents(['moving'])
  await inspect(page)
  return visitor
}

async function readPages(visitor: Visitor): Promise<void> {
  do await inspect(visitor.page)
  while (await visitor.turnPage())
}

test('a fourth language, longer by 40 %, goes from the welcome to the paper at the largest text', {
  tag: isFull ? [] : ['@portrait'],
}, async ({ page }) => {
  const visitor = await begin(page)
  await visitor.answerAll(familyReplies, { untilFirstPath: true })
  const { words } = visitor
  await readPages(visitor)
  await visitor.toFirstPage()
  await visitor.press(
    page.getByRole('main').locator('button[data-page-card], [data-page-card] button').first(),
  )
  await readPages(visitor)
  await visitor.leaveStep()
  await visitor.press(visitor.button(words.text('kiosk:path.print')))
  await readPages(visitor)
  await page.emulateMedia({ media: 'print' })
  expect
    .soft(await untranslatedOn(page, '[data-print-root]'), 'texts of the paper written in code')
    .toEqual([])
})

if (!isFull)
  test('it begins on the low screen too', { tag: '@landscape' }, async ({ page }) => {
    await begin(page)
  })

if (isFull)
  test('the code compiles with a fourth language as it is', { tag: '@landscape' }, () => {
    const compiler = fileURLToPath(new URL('../../../../../node_modules/typescript/bin/tsc', import.meta.url))
    for (const room of ['packages/i18n', 'packages/ui', 'apps/kiosk']) {
      const cwd = fileURLToPath(new URL(`../../../${room}`, import.meta.url))
      const { stdout } = spawnSync(process.execPath, [compiler, '-p', '.'], { cwd, encoding: 'utf8' })
      expect(stdout, room).toBe('')
    }
  })

test('canary: a text written in code is found, one with brackets is not', { tag: '@landscape' }, async ({
  page,
}) => {
  await page.setContent(`<html lang="${language}"><body>
    <p>[Ŕëţöüŕ] <b>[à {x [ķ]}]</b> 12</p><p lang="fr">Retour</p><p>[Le] mardi</p>
    <p>[Ŕëţöüŕ] Suite</p><button aria-label="Fermer">[x]</button></body></html>`)
  expect(await untranslatedOn(page, 'body')).toEqual(['p: [Ŕëţöüŕ] Suite', 'button: Fermer'])
})
