import { fileURLToPath } from 'node:url'
import { Companion } from '../journeys/companion.ts'
import { test } from '../journeys/fixtures.ts'
import { Visitor } from '../journeys/visitor.ts'
import { testWords } from '../journeys/words.ts'

const folder = fileURLToPath(new URL('../../../docs/screenshots/', import.meta.url))

/** The screens that say most about several events at once: others look like those of a move. */
const kept = {
  fr: ['several-events', 'family_form', 'end_reason', 'situation', 'childcare_plan', 'path', 'phase', 'step'],
  others: ['several-events', 'end_reason', 'path', 'phase'],
}

for (const { name, language, isLargest } of [
  { name: 'fr', language: 'fr', isLargest: false },
  { name: 'ar', language: 'ar', isLargest: false },
  { name: 'fr-contrast-largest', language: 'fr', isLargest: true },
] as const)
  test(`pictures of three events: ${name}`, async ({ page }, { project }) => {
    const words = testWords(language)
    const visitor = new Visitor(page, words, 'touch')
    const companion = new Companion('three-events-liquidation-owner')
    const taken = new Set<string>()
    const shoot = async (screen: string) => {
      if (taken.has(screen) || !(name === 'fr' ? kept.fr : kept.others).includes(screen)) return
      taken.add(screen)
      await page.waitForTimeout(400)
      await page.screenshot({
        path: `${folder}${name}-${project.name}-three-${screen}.jpg`,
        type: 'jpeg',
        quality: 55,
      })
    }
    visitor.onScreen = shoot
    await visitor.arrive()
    if (isLargest) await visitor.choose('size4', 'contrast')
    await visitor.chooseEvents(companion.person.events)
    await visitor.live(companion)
    await shoot('path')
    await visitor.press(page.getByRole('button', { name: words.text('kiosk:path.before') }).last())
    await shoot('phase')
    await visitor.press(
      page.getByRole('button', { name: new RegExp(words.stepTitle('pregnancy-declaration')) }).first(),
    )
    await shoot('step')
  })
