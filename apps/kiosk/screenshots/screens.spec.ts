import { fileURLToPath } from 'node:url'
import { test } from '../journeys/fixtures.ts'
import { familyReplies } from '../journeys/replies.ts'
import { Visitor } from '../journeys/visitor.ts'
import { testWords } from '../journeys/words.ts'

const folder = fileURLToPath(new URL('../../../docs/screenshots/', import.meta.url))

/** How each set of pictures looks: language, text size, colours. */
const looks = [
  { name: 'fr', language: 'fr', size: null, theme: null },
  { name: 'ar', language: 'ar', size: null, theme: null },
  { name: 'fr-contrast-largest', language: 'fr', size: 'size4', theme: 'contrast' },
] as const

for (const look of looks)
  test(`pictures: ${look.name}`, async ({ page }, { project }) => {
    const words = testWords(look.language)
    const visitor = new Visitor(page, words, 'touch')
    const shoot = async (screen: string) => {
      await page.waitForTimeout(400)
      await page.screenshot({
        path: `${folder}${look.name}-${project.name}-${screen}.jpg`,
        type: 'jpeg',
        quality: 55,
      })
    }
    const press = (key: string) => visitor.press(visitor.button(words.text(key)))
    await page.goto('/')
    if (look.size === null) await shoot('welcome')
    await visitor.arrive()
    if (look.size !== null) {
      await visitor.choose(look.size, look.theme, () => shoot('display'))
    }
    await shoot('events')
    await visitor.press(
      page.getByRole('main').getByRole('button', { name: words.shared('events', 'moving', 'name') }),
    )
    await shoot('date')
    visitor.onScreen = shoot
    await visitor.answerAll(familyReplies)
    visitor.onScreen = undefined
    await shoot('path')
    await visitor.press(
      page.getByRole('button', { name: new RegExp(words.stepTitle('check-reduced-notice')) }).first(),
    )
    await shoot('step')
    await visitor.leaveStep()
    await visitor.press(
      page.getByRole('button', { name: new RegExp(words.shared('phases', 'moving', 'after', 'name')) }),
    )
    await shoot('phase')
    await press('ui:screen.back')
    await press('kiosk:path.answers')
    await shoot('answers')
    await press('ui:screen.back')
    await press('kiosk:path.print')
    await shoot('print')
    await press('ui:screen.talk')
    await shoot('talk')
  })
