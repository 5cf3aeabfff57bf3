import { test } from '../journeys/fixtures.ts'
import { Companion } from '../journeys/companion.ts'
import { Visitor } from '../journeys/visitor.ts'
import { testWords } from '../journeys/words.ts'

const looks = [
  { name: 'fr', language: 'fr', size: null, theme: null },
  { name: 'ar', language: 'ar', size: null, theme: null },
  { name: 'big', language: 'fr', size: 'size4', theme: 'contrast' },
] as const
const people = (process.env.WHO ?? 'three-events-family').split(',')
for (const look of looks)
  for (const who of people)
    test(`${look.name} ${who}`, async ({ page }, { project }) => {
      const words = testWords(look.language)
      const visitor = new Visitor(page, words, 'touch')
      visitor.glance = async () => {}
      let n = 0
      const shoot = async (screen: string) => {
        await page.waitForTimeout(250)
        await page.screenshot({
          path: `/tmp/shots/${who}-${look.name}-${project.name}-${String(n++).padStart(2, '0')}-${screen}.jpg`,
          type: 'jpeg',
          quality: 60,
        })
      }
      const all = async (screen: string) => {
        let p = 1
        do await shoot(`${screen}-p${p++}`)
        while (await visitor.turnPage())
        await visitor.toFirstPage()
      }
      await visitor.arrive()
      if (look.size !== null) {
        await visitor.press(page.getByRole('banner').getByRole('button', { name: words.text('ui:shell.display'), exact: true }))
        await visitor.tick(page.getByRole('radio', { name: words.text(`ui:displaySettings.${look.size}`) }))
        await visitor.tick(page.getByRole('radio', { name: words.text(`ui:displaySettings.${look.theme}`), exact: true }))
        await page.keyboard.press('Escape')
      }
      await shoot('events')
      const companion = new Companion(who)
      visitor.onScreen = all
      await visitor.chooseEvents(companion.person.events)
      if (process.env.SUBJECT) {
        await shoot('before-subject')
        await visitor.openSubject(process.env.SUBJECT)
        companion.openSubject(process.env.SUBJECT)
      }
      await visitor.live(companion)
      await all('path')
    })
