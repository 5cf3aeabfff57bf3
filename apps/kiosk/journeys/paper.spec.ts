/** The paper, read as the printer gets it: both formats, one event and three, in each language. */
import { writeFile } from 'node:fs/promises'
import { computePath, firstSteps, type Path, type PathStep } from '@parcours/flows'
import { type LanguageCode, languageOf } from '@parcours/i18n'
import type { Page } from '@playwright/test'
import { catalogue, scenario } from './catalogue.ts'
import { expect, test, today } from './fixtures.ts'
import { faultsOf, type PaperRule, readPaper } from './paper.ts'
import { phoneOrigin } from './phone.ts'
import { type TestWords, testWords } from './words.ts'

/** Where the kiosk is served opened on its paper: see paper-page. */
const paperOrigin = 'http://127.0.0.1:4185'

type Format = PaperRule['format']

const papers: readonly { scenario: string; format: Format; most: number }[] = [
  { scenario: 'non-eu-worker', format: 'a4', most: 6 },
  { scenario: 'non-eu-worker', format: 'receipt80', most: 150 },
  { scenario: 'three-events-liquidation-owner', format: 'a4', most: 10 },
  { scenario: 'three-events-liquidation-owner', format: 'receipt80', most: 150 },
]
const languages: readonly LanguageCode[] = ['fr', 'en', 'ar']

/** The kiosk on the screen of the paper, in French: the way to it is the matter of other journeys. */
async function toPaper(page: Page, name: string, format: Format): Promise<Path> {
  const person = scenario(name)
  await page.route('**/settings.json', (route) =>
    route.fulfill({ json: { publicUrl: `${phoneOrigin}/`, print: { format } } }),
  )
  await page.addInitScript((startCase) => Object.assign(window, { startCase }), person)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(testWords('fr').text('kiosk:print.title'))
  return computePath(catalogue, person, { today })
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

/** What the paper of a path must say, and what it must not. */
function ruleOf(words: TestWords, path: Path, format: Format, most: number): PaperRule {
  const mine = path.steps.filter(({ kind, status }) => kind !== 'not_required' && status !== 'done')
  const first = firstSteps(path)
  const told = format === 'a4' ? mine : firstSteps(path, 15)
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
        expect.soft(faultsOf(pages, ruleOf(words, path, format, most)), `${language}`).toEqual([])
      }
    },
  )
