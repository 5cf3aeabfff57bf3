/** Each event, two and all three together, from the first tap to a sheet: the screen says what the engine says. */
import type { Page } from '@playwright/test'
import { Companion } from './companion.ts'
import { expect, test } from './fixtures.ts'
import type { Input } from './hands.ts'
import { expectPath, readStep } from './paths.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

interface Journey {
  readonly title: string
  readonly scenario: string
  readonly project: 'portrait' | 'landscape'
  readonly language: 'fr' | 'ar'
  readonly input: Input
  /** Steps whose sheet is read to its end: one of each event. */
  readonly sheets: readonly string[]
}

const journeys: readonly Journey[] = [
  {
    title: 'a birth, by touch, in French',
    scenario: 'birth-employee-first-child',
    project: 'portrait',
    language: 'fr',
    input: 'touch',
    sheets: ['pregnancy-declaration'],
  },
  {
    title: 'a job lost, by keyboard alone, in Arabic',
    scenario: 'job-pregnant-dismissed',
    project: 'landscape',
    language: 'ar',
    input: 'keyboard',
    sheets: ['register-france-travail'],
  },
  {
    title: 'a birth and a job lost, by touch, in Arabic',
    scenario: 'job-loss-and-birth-father',
    project: 'portrait',
    language: 'ar',
    input: 'touch',
    sheets: ['early-recognition', 'register-france-travail'],
  },
  {
    title: 'a move, a birth and a job lost, by touch, in French',
    scenario: 'three-events-family',
    project: 'landscape',
    language: 'fr',
    input: 'touch',
    sheets: ['give-notice-to-landlord', 'pregnancy-declaration', 'register-france-travail'],
  },
]

for (const { title, scenario, project: on, language, input, sheets } of journeys)
  test(`${title}: the questions, the path and a sheet are those of the engine`, async ({ page }, {
    project,
  }) => {
    test.skip(project.name !== on, 'each of these journeys runs on one screen: together they see both')
    const { visitor, companion } = await begin(page, { scenario, language, input })
    await visitor.live(companion)
    const { events } = companion.person
    await visitor.glance()
    await expectPath(visitor, companion.path, events)
    for (const sheet of sheets)
      expect((await readStep(visitor, companion.path, events, sheet)).length).toBeGreaterThanOrEqual(4)
  })

async function begin(
  page: Page,
  { scenario, language, input }: Pick<Journey, 'scenario' | 'language' | 'input'>,
) {
  const companion = new Companion(scenario)
  const visitor = new Visitor(page, testWords(language), input)
  await visitor.arrive()
  await visitor.glance()
  await visitor.chooseEvents(companion.person.events)
  return { visitor, companion }
}
