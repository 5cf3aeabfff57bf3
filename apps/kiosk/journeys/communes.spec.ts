import { expect, test } from './fixtures.ts'
import { shortOn } from './full.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

const words = testWords('fr')
const text = (key: string): string => words.text(`kiosk:commune.${key}`)

/** The question that asks where the new home is, with « Dans une autre commune » chosen. */
async function askWhere(visitor: Visitor): Promise<void> {
  await visitor.beginMoving()
  await visitor.reply('moving_date', 'unknown')
  await expect(visitor.heading).toHaveText(words.shared('screens', 'move_scope', 'question'))
  const card = words.shared('screens', 'move_scope', 'options', 'other_commune', 'card')
  await visitor.tick(visitor.page.getByRole('radio', { name: card, exact: true }))
}

test('a wrong postcode is told and stays, and the name finds an old commune', {
  tag: shortOn('@landscape'),
}, async ({ page }) => {
  const visitor = new Visitor(page, words, 'touch')
  await askWhere(visitor)
  await visitor.typeDigits('12345')
  await expect(page.getByText(text('noPostcode'))).toBeVisible()
  await expect(page.getByRole('textbox', { name: text('postcode') })).toHaveValue('12345')
  await visitor.look()

  await visitor.press(visitor.button(text('byName')))
  for (const letter of 'LOMME') await visitor.pressKey(letter)
  await visitor.look()
  const lomme = page.getByRole('radio', { name: 'Lomme', exact: true })
  await visitor.tick(lomme)
  await expect(lomme).toHaveAccessibleDescription(/Maintenant dans .*Lille, Nord/)
  await visitor.press(visitor.button(words.text('ui:questionScreen.continue')))
  await expect(visitor.heading).toHaveText(words.shared('screens', 'home_now', 'question'))
})

test('by keys alone: « Continuer » without a commune says what to do', { tag: shortOn('@portrait') }, async ({
  page,
}) => {
  const visitor = new Visitor(page, words, 'keyboard')
  await askWhere(visitor)
  await visitor.press(visitor.button(words.text('ui:questionScreen.continue')))
  await expect(page.getByText(text('write')).filter({ visible: true }).first()).toBeVisible()
  await visitor.press(visitor.button(text('skip')))
  await expect(visitor.heading).toHaveText(words.shared('screens', 'home_now', 'question'))
})

test('no file that is fetched, and no address, tells where the visitor lives', {
  tag: shortOn('@portrait'),
}, async ({ page }) => {
  const fetched = new Set<string>()
  page.on('request', (request) => fetched.add(new URL(request.url()).pathname))
  const visitor = new Visitor(page, words, 'touch')
  await askWhere(visitor)
  await page.waitForLoadState('networkidle')
  const before = fetched.size
  await visitor.typeDigits('59000')
  await expect(page.getByRole('radio', { name: 'Lille', exact: true })).toBeChecked()
  expect(fetched.size).toBe(before)
})
