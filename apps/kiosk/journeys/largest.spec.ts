import { languages } from '@parcours/i18n'
import { expect, test } from './fixtures.ts'
import { isFull } from './full.ts'
import { familyReplies } from './replies.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

// The long run (`npm run test:full`) adds the other languages and the other colours.
const looks = isFull
  ? languages.flatMap(({ code: language }) =>
      (['light', 'dark', 'contrast', 'contrastLight', 'low'] as const).map((theme) => ({ language, theme })),
    )
  : (['fr', 'ar'] as const).map((language) => ({ language, theme: 'contrast' as const }))

for (const { language, theme } of looks)
  test(`at the largest text, ${theme}, ${language}, nothing is cut, overlaps or scrolls sideways`, async ({
    page,
  }) => {
    const words = testWords(language)
    const visitor = new Visitor(page, words, 'touch')
    await visitor.arrive()
    await visitor.choose('size4', theme, () => visitor.look())
    await expect(page.locator('html')).toHaveAttribute('data-size', '4')
    await expect(page.locator('html')).toHaveAttribute(
      'data-theme',
      theme === 'contrastLight' ? 'contrast-light' : theme,
    )
    await visitor.look()
    await visitor.chooseEvents(['moving'])
    await visitor.answerAll(familyReplies, { untilFirstPath: true })
    await visitor.look()
    expect(visitor.checked).toBeGreaterThanOrEqual(8)
  })
