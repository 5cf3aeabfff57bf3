import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { shortOn } from './full.ts'
import type { Input } from './hands.ts'
import { familyReplies } from './replies.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

const french = testWords('fr')
const entry = ['glossary', 'notice_period'] as const

/** A visitor at the step of the letter to the landlord. */
async function atLetter(page: Page, language: 'fr' | 'ar', input: Input): Promise<Visitor> {
  const words = testWords(language)
  const visitor = new Visitor(page, words, input)
  // Other journeys look at the questions.
  visitor.onScreen = async () => {}
  await visitor.beginMoving()
  await visitor.answerAll(familyReplies, { untilFirstPath: true })
  await visitor.press(page.getByRole('button', { name: words.shared('phases', 'moving', 'before', 'name') }))
  const title = words.stepTitle('give-notice-to-landlord')
  await visitor.press(page.getByRole('button', { name: new RegExp(title) }).first())
  return visitor
}

/** « préavis, voir l’explication » */
const wordOf = ({ words, page }: Visitor) =>
  page.getByRole('button', {
    name: words.text('ui:glossaryTerm.name').replace('{{word}}', words.shared(...entry, 'term')),
  })

for (const { language, input, screen } of [
  { language: 'fr', input: 'touch', screen: '@landscape' },
  { language: 'ar', input: 'keyboard', screen: '@portrait' },
] as const)
  test(`by ${input}, in ${language}, a hard word is explained, and the visitor is back at the same place`, {
    tag: shortOn(screen),
  }, async ({ page }) => {
    const visitor = await atLetter(page, language, input)
    const { words } = visitor
    const word = wordOf(visitor)
    await visitor.press(word)

    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('heading').first()).toBeFocused()
    for (const each of new Set([french, words]))
      for (const sentence of each.sentences(...entry, 'definition'))
        await expect(dialog.getByText(sentence)).toBeVisible()
    await visitor.look()

    if (input === 'touch')
      await visitor.press(dialog.getByRole('button', { name: words.text('ui:dialog.close') }))
    else await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(word).toBeVisible()
    await expect(word).toBeFocused()
    await expect(visitor.heading).toHaveText(words.stepTitle('give-notice-to-landlord'))
    await visitor.look()
  })

test('an explanation stays open when its language is changed, and the word too', {
  tag: '@portrait',
}, async ({ page }) => {
  const visitor = await atLetter(page, 'fr', 'touch')
  const arabic = testWords('ar')
  await visitor.press(wordOf(visitor))
  const bar = page.getByRole('dialog')
  await visitor.press(bar.getByRole('button', { name: french.text('ui:shell.language'), exact: true }))
  await visitor.press(page.getByRole('dialog').last().getByRole('button', { name: 'العربية' }))
  const [definition = ''] = arabic.sentences(...entry, 'definition')
  await expect(page.getByText(definition)).toBeVisible()
  await visitor.look()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(visitor.heading).toHaveText(arabic.stepTitle('give-notice-to-landlord'))
})
