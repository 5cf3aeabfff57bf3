import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { Visitor } from './visitor.ts'
import { type TestWords, testWords } from './words.ts'

/** More buttons than any screen has. */
const mostButtons = 20

/** The dialogs that stand open, the last one on top. */
const dialogsOf = (page: Page): Locator => page.locator('[role=dialog], [role=alertdialog]')

/**
 * Opens every dialog that can be opened from a screen; gives their titles.
 * @param depth how many dialogs above one another: those opened from the bar of a dialog stand on it
 */
async function openEveryDialog(visitor: Visitor, depth: 1 | 2): Promise<string[]> {
  const { page, words } = visitor
  const found = new Set<string>()
  const openEach = async (open: number): Promise<void> => {
    const count = await openersIn(page, words, open).count()
    expect(count).toBeLessThan(mostButtons)
    for (let index = 0; index < count; index++) {
      await openersIn(page, words, open).nth(index).tap()
      const dialog = dialogsOf(page).nth(open)
      await expect(dialog).toBeVisible()
      found.add((await dialog.getByRole('heading').first().textContent())?.trim() ?? '')
      if (open + 1 < depth) await openEach(open + 1)
      await page.keyboard.press('Escape')
      await expect(dialogsOf(page)).toHaveCount(open)
      await visitor.outwaitTremor()
    }
  }
  await openEach(0)
  return [...found]
}

/** The buttons that open a dialog: on the screen, or in the last of the dialogs that stand open. */
function openersIn(page: Page, words: TestWords, open: number): Locator {
  const marked = (open === 0 ? page.locator('body') : dialogsOf(page).nth(open - 1)).locator(
    'button[aria-haspopup=dialog]',
  )
  if (open > 0) return marked.filter({ visible: true })
  // These say what they do, not that a dialog opens. Over a dialog they replace it.
  const unmarked = ['ui:screen.talk', 'ui:readAloud.listen'].map((key) =>
    page.getByRole('button', { name: words.text(key), exact: true }),
  )
  return unmarked.reduce((some, one) => some.or(one), marked).filter({ visible: true })
}

for (const language of ['fr', 'ar'] as const)
  test(`in ${language}, every dialog opens, under the policy and without an error`, {
    tag: language === 'fr' ? '@landscape' : '@portrait',
  }, async ({ page }) => {
    const words = testWords(language)
    const visitor = new Visitor(page, words, 'touch')
    visitor.onScreen = async () => {}
    await visitor.arrive()
    const titles = await openEveryDialog(visitor, 2)
    await visitor.chooseEvents(['moving'])
    titles.push(...(await openEveryDialog(visitor, 1)))
    await visitor.answerAll({}, { untilFirstPath: true })
    titles.push(...(await openEveryDialog(visitor, 1)))
    await visitor.press(visitor.button(words.text('kiosk:path.print')))
    titles.push(...(await openEveryDialog(visitor, 1)))
    for (const key of [
      'ui:shell.languageTitle',
      'ui:shell.displayTitle',
      'ui:eraseAndLeave.title',
      'ui:readAloud.noVoiceTitle',
      'kiosk:talk.title',
    ])
      expect(titles).toContain(words.text(key))
  })
