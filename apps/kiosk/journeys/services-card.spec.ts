/** The card of the services near the visitor: the ways to it, the screen, and the paper as the printer gets it. */
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { formatPhone, type LanguageCode } from '@parcours/i18n'
import type { Page } from '@playwright/test'
import { Agent, desk, openBranch, pin } from './agent.ts'
import { expect, test } from './fixtures.ts'
import { Hands } from './hands.ts'
import { faultsOf, type PaperRule, readPaper } from './paper.ts'
import { Visitor } from './visitor.ts'
import { type TestWords, testWords } from './words.ts'

type Format = PaperRule['format']

const french = testWords('fr')

interface DemoPlace {
  readonly kind: string
  readonly name: string
  readonly address: readonly string[]
  readonly postcode: string
  readonly commune: string
  readonly phones: readonly string[]
  readonly appointment?: string
}
const demo = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../packages/places/demo/places.json', import.meta.url)), 'utf8'),
) as { readonly places: readonly DemoPlace[] }

/** What the card of somebody who said nothing holds, in its order: of some kinds, several. */
const usual = [
  ...['france_services', 'town_hall', 'ccas', 'caf', 'cpam', 'france_travail', 'tax_office', 'association'],
  ...['interpreter', 'defenseur_des_droits', 'conseiller_numerique'],
].flatMap((kind) => demo.places.filter((place) => place.kind === kind))
/** Kinds that matter and of which the demonstration has none: the card says to ask. */
const unknown = ['social_worker', 'justice_point']

const kindOf = (words: TestWords, kind: string): string =>
  /association|interpreter|defenseur|conseiller/.test(kind)
    ? words.text(`kiosk:places.kind.${kind}`)
    : words.shared('places', kind, 'name')

/** The lines of a place that must be on the paper, however little room there is. */
const linesOf = (
  words: TestWords,
  { kind, name, address, postcode, commune, phones, appointment }: DemoPlace,
) => [
  ...(appointment === 'only' ? [words.text('ui:placeCard.appointment_only')] : []),
  kindOf(words, kind),
  name,
  [...address, `${postcode} ${commune}`].join(', '),
  ...phones.map((phone) => formatPhone(phone)),
]

async function prepare(page: Page, format: Format | 'none', directory: string | null = 'places-demo.json') {
  await page.route('**/settings.json', (route) => route.fulfill({ json: { directory, print: { format } } }))
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
}

/** From any screen of a visit: who does not know where to go asks somebody first. */
async function openByTalking(hands: Hands): Promise<void> {
  const { page, words } = hands
  await hands.press(hands.button(words.text('ui:screen.talk')))
  await hands.press(
    page.getByRole('dialog').getByRole('button', { name: words.text('kiosk:services.title') }),
  )
  await expect(hands.heading).toHaveText(words.text('kiosk:services.title'))
}

async function print(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready)
  return page.pdf({ preferCSSPageSize: true })
}

for (const format of ['a4', 'receipt80'] as const)
  for (const language of ['fr', 'ar'] as const satisfies readonly LanguageCode[])
    test(
      `the card on ${format} in ${language}: every line of every place, in 14 points, nothing cut`,
      {
        tag: '@portrait',
      },
      async ({ page }, info) => {
        const words = testWords(language)
        await prepare(page, format)
        const hands = new Hands(page, words, 'touch')
        await hands.arrive()
        await openByTalking(hands)
        const pdf = await print(page)
        await writeFile(info.outputPath('card.pdf'), pdf)
        const pages = await readPaper(pdf)
        const rule = { format, isFolded: true, most: format === 'a4' ? 2 : 125, secrets: [] }
        const told = await page.locator('[data-print-root] article').allTextContents()
        const shown = usual.filter(({ name }) => told.some((words) => words.includes(name)))
        expect(shown).toHaveLength(usual.length)
        const lines = [
          words.text('ui:servicesCard.title'),
          words.text('ui:servicesCard.demo'),
          words.text('ui:servicesCard.danger'),
          words.text('kiosk:emergency.112.label'),
          words.text('ui:servicesCard.askOthers'),
          ...unknown.map((kind) => kindOf(words, kind)),
          ...shown.flatMap((place) => linesOf(words, place)),
        ]
        // Where it is open is told of most: a sheet is not left blank.
        const withHours = await page.locator('[data-print-root] article:has(ul)').count()
        expect(withHours).toBeGreaterThanOrEqual(format === 'a4' ? 5 : 8)
        expect.soft(faultsOf(pages, { ...rule, inOrder: [], anywhere: lines })).toEqual([])
        // What is open now is wrong tomorrow. In Arabic its letters without their dots are those of other words.
        const today = [french.text('ui:openingHours.openNow'), french.text('ui:openingHours.closedNow')]
        if (language === 'fr') expect(faultsOf(pages, { ...rule, inOrder: [], secrets: today })).toEqual([])
      },
    )

test('the card follows the path: what to do first comes first; it is printed, and asked whether it came out', {
  tag: '@portrait',
}, async ({ page }) => {
  await prepare(page, 'receipt80')
  const visitor = new Visitor(page, french, 'touch')
  visitor.onScreen = async () => {}
  await visitor.beginMoving()
  await visitor.answerAll({ moving_date: { date: '2027-06-01' } }, { untilFirstPath: true })
  await visitor.press(visitor.button(french.text('kiosk:path.print')))
  await visitor.press(visitor.button(french.text('kiosk:services.title')))
  await expect(visitor.heading).toHaveText(french.text('kiosk:services.title'))
  do await visitor.glance('services')
  while (await visitor.turnPage())
  // One card, and not the path beside it.
  await expect(page.locator('[data-print-root]')).toHaveCount(1)
  await visitor.press(visitor.button(french.text('kiosk:print.print')))
  await expect(page.locator('html')).toHaveAttribute('data-printed', '')
  await expect(visitor.heading).toHaveText(french.text('kiosk:print.printedTitle'))
  await visitor.press(visitor.button(french.text('kiosk:print.yes')))
  await visitor.findText(french.text('kiosk:print.yesErase'))
})

test('by keyboard, in Arabic: to the services by « Talk to somebody », and the focus is on their title', {
  tag: '@landscape',
}, async ({ page }) => {
  await prepare(page, 'a4')
  const hands = new Hands(page, testWords('ar'), 'keyboard')
  await hands.arrive()
  await openByTalking(hands)
  await expect(hands.heading).toBeFocused()
  await hands.look()
})

test('an agent prints the card for somebody without a case', { tag: '@landscape' }, async ({ page }) => {
  await openBranch(page, { directory: 'places-demo.json' })
  const agent = new Agent(page)
  const hands = new Hands(page, french, 'touch')
  await hands.arrive()
  await agent.askPin('fr')
  await agent.typePin(pin)
  await agent.openCases()
  await agent.hands.press(agent.hands.button(desk.home.services))
  await expect(hands.heading).toHaveText(french.text('kiosk:services.title'))
  await expect(page.locator('[data-print-root] article').first()).toContainText('Ville-Exemple')
  await agent.hands.press(agent.hands.button(french.text('ui:screen.back')))
  await expect(hands.heading).toHaveText(desk.home.title)
})

test.describe('Without places', () => {
  test.use({ expectedErrors: /places|404/ })

  test('no directory, no button; one that is missing sends to a person', { tag: '@landscape' }, async ({
    page,
  }) => {
    await prepare(page, 'a4', null)
    const hands = new Hands(page, french, 'touch')
    await hands.arrive()
    await hands.press(hands.button(french.text('ui:screen.talk')))
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(
      page.getByRole('dialog').getByText(french.text('kiosk:services.title'), { exact: true }),
    ).toHaveCount(0)
    await prepare(page, 'a4', 'absent.json')
    await hands.arrive()
    await openByTalking(hands)
    await expect(page.getByText(french.text('kiosk:places.ask'))).toBeVisible()
    await expect(hands.button(french.text('kiosk:print.print'))).toHaveCount(0)
  })
})
