import { expect, test } from './fixtures.ts'
import { familyReplies } from './replies.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

for (const language of ['fr', 'ar'] as const)
  test(`at the largest text in high contrast, ${language}, nothing is cut, overlaps or scrolls sideways`, async ({
    page,
  }) => {
    const words = testWords(language)
    const visitor = new Visitor(page, words, 'touch')
    await visitor.arrive()
    await visitor.press(
      page.getByRole('banner').getByRole('button', { name: words.text('ui:shell.display'), exact: true }),
    )
    await visitor.tick(page.getByRole('radio', { name: words.text('ui:displaySettings.size4') }))
    await visitor.tick(
      page.getByRole('radio', { name: words.text('ui:displaySettings.contrast'), exact: true }),
    )
    await visitor.look()
    await page.keyboard.press('Escape')
    await expect(page.locator('html')).toHaveAttribute('data-size', '4')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
    await visitor.look()
    await visitor.press(
      page.getByRole('main').getByRole('button', { name: words.shared('events', 'moving', 'name') }),
    )
    await visitor.answerAll(familyReplies, { untilFirstPath: true })
    await visitor.look()
    expect(visitor.checked).toBeGreaterThanOrEqual(8)
  })
