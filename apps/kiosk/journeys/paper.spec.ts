/** The paper, read as the printer gets it: both formats, one event and three, in each language. */
import { writeFile } from 'node:fs/promises'
import { computePath, firstSteps, type Path, type PathStep } from '@parcours/flows'
import { type LanguageCode, languageOf } from '@parcours/i18n'
import type { Page } from '@playwright/test'
import { catalogue, scenario } from './catalogue.ts'
import { readCode } from './codes.ts'
import { expect, test, today } from './fixtures.ts'
import { Hands } from './hands.ts'
import { faultsOf, type PaperRule, readPaper } from './paper.ts'
import { paperOrigin, phoneOrigin } from './ports.ts'
import { type TestWords, testWords } from './words.ts'

type Format = PaperRule['format']

const codeName = testWords('fr').text('phone:take.code')

/** `most`: sheets of A4, or centimetres of a roll. A translation has the French terms too: it may take a sheet more. */
const papers: readonly { scenario: string; format: Format; most: number }[] = [
  { scenario: 'family-three-children-two-cars', format: 'a4', most: 6 },
  { scenario: 'family-three-children-two-cars', format: 'receipt80', most: 130 },
  { scenario: 'three-events-liquidation-owner', format: 'a4', most: 10 },
  { scenario: 'three-events-liquidation-owner', format: 'receipt80', most: 130 },
]
const languages: readonly LanguageCode[] = ['fr', 'en', 'ar']

/** The kiosk on the screen of the paper, in French: the way to it is the matter of other journeys. */
async function toPaper(page: Page, name: string, format: Format | 'none'): Promise<Path> {
  const person = scenario(name)
  await page.route('**/settings.json', (route) =>
    route.fulfill({ json: { publicUrl: `${phoneOrigin}/`, print: { format } } }),
  )
  await page.addInitScript((startCase) => Object.assign(window, { startCase }), person)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    testWords('fr').text(format === 'none' ? 'kiosk:print.noPrinter' : 'kiosk:print.title'),
  )
  const path = computePath(catalogue, person, { today })
  // Fetched after the screen: without it the paper is shorter.
  if (format !== 'none' && path.steps.every(({ sensitive }) => sensitive === null))
    await expect(page.locator('[data-print-root] [role=img][data-version]')).toHaveCount(1)
  return path
}

/** Changes the language on the screen of the paper. */
async function speak(page: Page, from: TestWords, to: LanguageCode): Promise<void> {
  if (from.language === to) return
  await page
    .getByRole('banner')
    .getByRole('button', { name: from.text('ui:shell.language'), exact: true })
    .tap()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: languageOf(to).name })
    .tap()
  await expect(page.locator('[data-print-root]')).toHaveAttribute('lang', to)
}

/** As the printer gets it. */
async function print(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready)
  return page.pdf({ preferCSSPageSize: true })
}

/** How the screen says how much paper it is, from three on. */
const units = /(\d+) (?:feuilles|sheets|صفح|centimètres|centimetres|سنتيمتر)/

/** Whether a step can be done before February: journeys happen on 1 December. */
const isSoon = ({ deadline }: PathStep): boolean =>
  deadline === null || (deadline.from ?? deadline.date) <= '2027-02-01'

/** What the paper of a path must say, and what it must not. */
function ruleOf(words: TestWords, path: Path, format: Format, most: number): PaperRule {
  const mine = path.steps.filter(({ kind, status }) => kind !== 'not_required' && status !== 'done')
  const first = firstSteps(path)
  const told = format === 'a4' ? mine : firstSteps(path, 9).filter(isSoon)
  const phases = ['before', 'day', 'after'].flatMap((phase) =>
    mine.filter((step) => step.phase === phase && step.status !== 'to_check'),
  )
  const rest = [...phases, ...mine.filter(({ status }) => status === 'to_check')].filter(
    (step) => told.includes(step) && !first.includes(step),
  )
  const titleOf = ({ id, sensitive }: PathStep) =>
    sensitive === null ? words.stepTitle(id) : (words.neutralTitle(id) ?? id)
  return {
    format,
    most,
    inOrder: [
      words.text('kiosk:print.paperTitle'),
      words.text('ui:printPath.draft'),
      words.text('ui:printPath.next'),
      ...first.map(titleOf),
      ...rest.map(titleOf),
      words.text('ui:printPath.left'),
      words.text('ui:printPath.aid'),
    ],
    secrets: mine.flatMap(({ id, sensitive }) =>
      sensitive === null ? [] : [words.stepTitle(id), testWords('fr').stepTitle(id)],
    ),
  }
}

test.use({ baseURL: paperOrigin })

for (const { scenario: name, format, most } of papers)
  test(
    `${name} on ${format}: what the printer gets, in three languages`,
    { tag: '@portrait' },
    async ({ page }, info) => {
      const path = await toPaper(page, name, format)
      let words = testWords('fr')
      for (const language of languages) {
        await speak(page, words, language)
        words = testWords(language)
        const pdf = await print(page)
        await writeFile(info.outputPath(`${language}.pdf`), pdf)
        const pages = await readPaper(pdf)
        expect
          .soft(faultsOf(pages, ruleOf(words, path, format, language === 'fr' ? most : most + 1)), language)
          .toEqual([])
        // What the screen said before.
        const [, number = ''] = units.exec((await page.getByRole('main').textContent()) ?? '') ?? []
        const said = Number(number)
        const printed = format === 'a4' ? pages.length : (pages[0]?.heightMm ?? 0) / 10
        expect.soft(Math.abs(said - printed), `${said} were announced in ${language}`).toBeLessThanOrEqual(1)
      }
    },
  )

test('a path without private topics has its code on paper, which a phone reads', {
  tag: '@portrait',
}, async ({ page }) => {
  await toPaper(page, 'family-three-children-two-cars', 'receipt80')
  await page.emulateMedia({ media: 'print' })
  const link = await readCode(page.locator('[data-print-root]').getByRole('img', { name: codeName }))
  expect(link.startsWith(`${phoneOrigin}/#`)).toBe(true)
})

test('a path with a private topic has its code on paper only if the visitor says so', {
  tag: '@portrait',
}, async ({ page }) => {
  await toPaper(page, 'three-events-liquidation-owner', 'a4')
  const code = page.locator('[data-print-root] [role=img]')
  await expect(code).toHaveCount(0)
  const hands = new Hands(page, testWords('fr'), 'touch')
  const yes = page.getByRole('radio', { name: testWords('fr').text('kiosk:print.yes'), exact: true })
  await hands.tick(yes)
  await hands.look()
  await expect(code).toHaveCount(1)
})

test('a kiosk without a printer says so, and leads to the phone', { tag: '@portrait' }, async ({ page }) => {
  const words = testWords('fr')
  await toPaper(page, 'family-three-children-two-cars', 'none')
  const hands = new Hands(page, words, 'touch')
  await hands.look()
  await expect(page.locator('[data-print-root]')).toHaveCount(0)
  await hands.press(hands.button(words.text('kiosk:path.phone')))
  await expect(hands.heading).toHaveText(words.text('phone:take.title'))
})

test('the reading bites: small letters, a private title and a step left out are found', {
  tag: '@portrait',
}, async ({ page }) => {
  const path = await toPaper(page, 'three-events-liquidation-owner', 'a4')
  const words = testWords('fr')
  const rule = ruleOf(words, path, 'a4', 10)
  const [secret = ''] = rule.secrets
  await page.evaluate((title) => {
    const [first, second] = document.querySelectorAll<HTMLElement>('[data-print-root] article')
    if (first === undefined || second === undefined) throw new Error('The paper has no steps.')
    first.style.fontSize = '10pt'
    second.textContent = title
    for (const last of [...document.querySelectorAll('[data-print-root] article')].slice(-1)) last.remove()
  }, secret)
  const faults = faultsOf(await readPaper(await print(page)), { ...rule, most: 1 }).join('\n')
  expect(faults).toContain('in 10.0 pt')
  expect(faults).toContain(`« ${secret} » is private`)
  expect(faults).toContain('is missing')
  expect(faults).toContain('sheets, at most 1')
})
