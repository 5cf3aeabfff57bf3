/** Each event, two and all three together, from the first tap to a sheet: the screen says what the engine says. */
import type { Page } from '@playwright/test'
import { Companion } from './companion.ts'
import { expect, test } from './fixtures.ts'
import { isFull } from './full.ts'
import type { Input } from './hands.ts'
import { expectPath, readStep } from './paths.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

interface Journey {
  readonly title: string
  readonly scenario: string
  readonly tag: '@portrait' | '@landscape'
  readonly language: 'fr' | 'ar'
  readonly input: Input
  /** Steps whose sheet is read to its end. */
  readonly sheets: readonly string[]
}

const birthAlone: Journey = {
  title: 'a birth, by touch, in French',
  scenario: 'birth-employee-first-child',
  tag: '@portrait',
  language: 'fr',
  input: 'touch',
  sheets: ['pregnancy-declaration'],
}

const journeys: readonly Journey[] = [
  // The short run meets its questions and its sheet with other events beside them.
  ...(isFull ? [birthAlone] : []),
  {
    title: 'a job lost, by keyboard alone, in French',
    scenario: 'job-economic-small-firm',
    tag: '@landscape',
    language: 'fr',
    input: 'keyboard',
    sheets: ['register-france-travail'],
  },
  {
    title: 'a birth and a job lost, by touch, in Arabic',
    scenario: 'job-loss-and-birth-father',
    tag: '@portrait',
    language: 'ar',
    input: 'touch',
    sheets: ['early-recognition'],
  },
]

/** A visitor who said, in a language, what happens to the person of a scenario. */
async function begin(page: Page, name: string, language: 'fr' | 'ar', input: Input) {
  const companion = new Companion(name)
  const visitor = new Visitor(page, testWords(language), input)
  await visitor.arrive()
  await visitor.glance('events')
  await visitor.chooseEvents(companion.person.events)
  return { visitor, companion, words: visitor.words }
}

/** From the path: the paper says neutral words for each step that is nobody else's business. */
async function expectSilentPaper(visitor: Visitor, { path }: Companion): Promise<void> {
  const { page, words } = visitor
  await visitor.press(visitor.button(words.text('kiosk:path.print')))
  await visitor.glance('print')
  const paper = (await page.locator('[data-print-root]').textContent()) ?? ''
  const secrets = path.steps.filter(({ sensitive, kind }) => sensitive !== null && kind !== 'not_required')
  expect(secrets.length).toBeGreaterThan(0)
  for (const { id } of secrets) {
    expect(paper).not.toContain(words.stepTitle(id))
    expect(paper).toContain(words.neutralTitle(id) ?? `neutral words of ${id}`)
  }
}

for (const { title, scenario, tag, language, input, sheets } of journeys)
  test(`${title}: the questions, the path and a sheet are those of the engine`, { tag }, async ({ page }) => {
    const { visitor, companion } = await begin(page, scenario, language, input)
    await visitor.live(companion)
    await visitor.glance('path')
    await expectPath(visitor, companion)
    for (const sheet of sheets)
      expect((await readStep(visitor, companion, sheet)).length).toBeGreaterThanOrEqual(4)
  })

test('a move, a birth and a job lost, by touch, in French: one path, and a short paper that keeps secrets', {
  tag: '@portrait',
}, async ({ page }) => {
  const { visitor, companion } = await begin(page, 'three-events-liquidation-owner', 'fr', 'touch')
  await visitor.live(companion)
  await expectPath(visitor, companion)
  await readStep(visitor, companion, 'pregnancy-declaration')

  await expectSilentPaper(visitor, companion)
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(mostPages)
})

/** Sheets for about a hundred steps: more is not read. */
const mostPages = 10

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

test('a baby lost, told through the discreet subject: a gentle path, without a word or a picture of a living child', {
  tag: '@portrait',
}, async ({ page }) => {
  const { visitor, companion, words } = await begin(page, 'birth-early-loss', 'fr', 'touch')
  await visitor.openSubject('loss')
  companion.openSubject('loss')
  await visitor.live(companion)
  await expectPath(visitor, companion)
  const steps = companion.path.steps.map(({ id }) => id)
  expect(steps).toContain('sick-leave-after-early-loss')
  for (const step of ['nursery-pre-registration', 'vaccinations', 'childminder-contract'])
    expect(steps).not.toContain(step)
  await expect(page.locator('main [data-concept=baby-care], main [data-concept=birth]')).toHaveCount(0)
  await expect(page.getByText(words.shared('phases', 'birth', 'after', 'name'))).toHaveCount(0)
  expect((await readStep(visitor, companion, 'sick-leave-after-early-loss')).length).toBeGreaterThanOrEqual(4)
  await expectSilentPaper(visitor, companion)
})
