/**
 * Scenarios written from the fiches: what each person must find on the path, must not find, in which order, and when.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { screenCount } from '../src/build/screenCount.ts'
import { parseCase } from '../src/engine/case.ts'
import { computePath } from '../src/engine/path.ts'
import type { Case } from '../src/engine/types.ts'
import { realCatalogue, SCENARIOS, TODAY } from './support.ts'

interface Expected {
  readonly expected: readonly string[]
  readonly forbidden: readonly string[]
  readonly order: readonly (readonly [before: string, after: string])[]
  readonly dates: Readonly<Record<string, string>>
  /** Facts still to ask, in order: none once the person has said everything. */
  readonly questions?: readonly string[]
}

const CATALOGUE = realCatalogue()
const OPTIONS = { today: TODAY }
const folder = join(SCENARIOS, 'expected')

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

const scenarios = readdirSync(SCENARIOS)
  .filter((file) => file.endsWith('.json'))
  .map((file): { name: string; input: Case } => {
    const result = parseCase(CATALOGUE, read(join(SCENARIOS, file)))
    if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.problems)}`)
    return { name: file, input: result.case }
  })
const expectations = readdirSync(folder).map((name) => ({
  name,
  input: scenarios.find((one) => one.name === name)?.input as Case,
  ...(read(join(folder, name)) as Expected),
}))
const withEvents = (count: number, ...events: string[]) =>
  scenarios.filter(
    ({ input }) => input.events.length === count && events.every((e) => input.events.includes(e)),
  )

describe('what the fiches say of each person', () => {
  test.each(expectations)('$name', ({ input, expected, forbidden, order, dates, questions }) => {
    const { steps, questions: asked } = computePath(CATALOGUE, input, OPTIONS)
    const places = new Map(steps.map(({ id }, index) => [id, index]))
    const applies = steps.flatMap(({ id, status }) => (status === 'applies' ? [id] : []))
    expect(expected.filter((id) => !applies.includes(id))).toEqual([])
    expect(forbidden.filter((id) => places.has(id))).toEqual([])
    for (const [before, after] of order)
      expect(places.get(before), before).toBeLessThan(places.get(after) ?? -1)
    for (const [id, date] of Object.entries(dates))
      expect(steps.find((step) => step.id === id)?.deadline?.date, id).toBe(date)
    if (questions) expect(asked).toEqual(questions)
  })

  test.each(expectations)('$name names steps that exist', ({ expected, forbidden, order, dates }) => {
    const named = [...expected, ...forbidden, ...order.flat(), ...Object.keys(dates)]
    expect(named.filter((id) => !CATALOGUE.stepIds.has(id))).toEqual([])
  })

  test('each event, and each pair, has its people', () => {
    expect(withEvents(1, 'birth').length).toBeGreaterThanOrEqual(15)
    expect(withEvents(1, 'job_loss').length).toBeGreaterThanOrEqual(15)
    expect(withEvents(2).length).toBeGreaterThanOrEqual(8)
    expect(withEvents(3).length).toBeGreaterThanOrEqual(8)
  })
})

describe('the length of a visit', () => {
  test.each([
    ['moving', 1, 12],
    ['birth', 1, 12],
    ['job_loss', 1, 12],
  ])('%s: the median visit has %i event, %i screens or fewer', (event, count, most) => {
    expect(medianOf(withEvents(count, event))).toBeLessThanOrEqual(most)
  })

  test.each([
    [2, 18],
    [3, 22],
  ])('%i events: %i screens or fewer', (count, most) => {
    expect(medianOf(withEvents(count))).toBeLessThanOrEqual(most)
  })
})

function medianOf(some: readonly { readonly input: Case }[]): number {
  const counts = some.map(({ input }) => screenCount(CATALOGUE, input, OPTIONS).count).sort((a, b) => a - b)
  return counts[Math.floor(counts.length / 2)] ?? 0
}
