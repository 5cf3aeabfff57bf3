/**
 * The real catalogue: the golden case, the scenarios, and properties that hold whatever the content.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { screenCount } from '../src/build/screenCount.ts'
import { parseCase } from '../src/engine/case.ts'
import { computePath, scopeOf } from '../src/engine/path.ts'
import { nextScreens, remainingScreens } from '../src/engine/screens.ts'
import type { Case, Facts, Path } from '../src/engine/types.ts'
import { runs } from './runs.ts'
import { realCatalogue, SCENARIOS, TODAY } from './support.ts'

const CATALOGUE = realCatalogue()
const OPTIONS = { today: TODAY }
const scenarios: readonly (readonly [string, Case])[] = readdirSync(SCENARIOS)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const result = parseCase(CATALOGUE, JSON.parse(readFileSync(join(SCENARIOS, file), 'utf8')))
    if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.problems)}`)
    return [file, result.case] as const
  })

const pathOf = (facts: Facts, more: Partial<Case> = {}): Path =>
  computePath(CATALOGUE, { version: 1, events: ['moving'], facts, done: [], ...more }, OPTIONS)
const keep = (facts: Facts, names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)))
const anyScenario = fc.constantFrom(...scenarios.map(([, one]) => one))

/** A scenario of which only some facts are known. */
const partlyKnown = anyScenario.chain(({ facts, events }) =>
  fc.record({
    facts: fc.constant(facts),
    events: fc.constant({ events }),
    known: fc.subarray(Object.keys(facts)),
  }),
)

/**
 * Facts that may hide a step while unknown: those that only the person brings up, and a pregnancy where no child lives
 * (nobody is asked about it).
 */
function isOptIn(name: string): boolean {
  const fact = CATALOGUE.facts.get(name)
  return fact?.unasked !== undefined || fact?.optInValues !== undefined || name === 'children_expected'
}

const RUNS = { numRuns: runs(100), seed: 20261125 }

describe('the golden case', () => {
  test('a tenant of an unfurnished home who moves on 1 June gives notice by 1 March', () => {
    const { steps } = pathOf({
      moving_date: '2027-06-01',
      home_now_status: 'tenant',
      home_now_furnished: false,
    })
    expect(steps.find(({ id }) => id === 'give-notice-to-landlord')).toMatchObject({
      status: 'applies',
      phase: 'before',
      deadline: { date: '2027-03-01', type: 'latest', overdue: false, fallback: 'moving_date' },
      because: ['home_now_status'],
    })
  })

  test('a furnished home needs one month', () => {
    const { steps } = pathOf({
      moving_date: '2027-06-01',
      home_now_status: 'tenant',
      home_now_furnished: true,
    })
    expect(steps.find(({ id }) => id === 'give-notice-to-landlord')?.deadline).toMatchObject({
      date: '2027-05-01',
      uncertain: [],
    })
  })

  test('nobody is shown a paper on violence, weapons or graves that they did not speak of', () => {
    const path = pathOf({})
    const shown = path.steps.map(({ id }) => id)
    for (const id of [
      'protect-address-violence',
      'emergency-aid-violence',
      'firearms-address',
      'grave-plot-contact',
    ])
      expect(shown).not.toContain(id)
    for (const name of ['firearms', 'grave_plot']) expect(path.questions).not.toContain(name)
  })
})

describe('scenarios', () => {
  test('there are at least 24', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(24)
  })

  test.each(scenarios)('%s is decided to the end by its answers', (_, one) => {
    const visit = screenCount(CATALOGUE, one, OPTIONS)
    expect(visit.count).toBeGreaterThan(0)
    expect(visit.count).toBeLessThanOrEqual(one.events.length === 1 ? 20 : 27)
  })

  test.each(scenarios)('%s is never asked the same screen twice, but for a group of values', (_, one) => {
    const { screens } = screenCount(CATALOGUE, one, OPTIONS)
    for (const id of new Set(screens)) {
      const screen = CATALOGUE.screens.find((def) => def.id === id)
      const hasGroups =
        screen?.kind === 'choice' && 'groups' in screen && Object.keys(screen.groups).length > 0
      // A group is asked page by page.
      const most = screen?.kind === 'group' ? Math.ceil(screen.items.length / 7) : hasGroups ? 2 : 1
      expect(screens.filter((seen) => seen === id).length, id).toBeLessThanOrEqual(most)
    }
  })

  test.each(scenarios)('%s: questions and screens agree', (_, one) => {
    for (const facts of [{}, one.facts]) {
      const input = { ...one, facts }
      const { questions } = computePath(CATALOGUE, input, OPTIONS)
      const screens = nextScreens(CATALOGUE, input, OPTIONS)
      expect(screens.length > 0).toBe(questions.length > 0)
      expect(remainingScreens(CATALOGUE, input, OPTIONS)).toBeGreaterThanOrEqual(screens.length)
    }
  })
})

describe('properties', () => {
  test('the same case gives the same bytes, whatever the order of its facts', () => {
    fc.assert(
      fc.property(
        anyScenario.chain(({ facts, events }) =>
          fc.tuple(
            fc.constant(facts),
            fc.constant({ events }),
            fc.shuffledSubarray(Object.entries(facts), { minLength: Object.keys(facts).length }),
          ),
        ),
        ([facts, events, shuffled]) => {
          expect(JSON.stringify(pathOf(Object.fromEntries(shuffled), events))).toBe(
            JSON.stringify(pathOf(facts, events)),
          )
        },
      ),
      { ...RUNS, numRuns: runs(50) },
    )
  })

  test('an unknown fact never hides a step, but for opt-in facts', () => {
    fc.assert(
      fc.property(partlyKnown, fc.boolean(), ({ facts, events, known }, isNull) => {
        const kept = [...known, ...Object.keys(facts).filter(isOptIn)]
        const unknown = isNull ? Object.fromEntries(Object.keys(facts).map((name) => [name, null])) : {}
        const shown = new Set(pathOf({ ...unknown, ...keep(facts, kept) }, events).steps.map(({ id }) => id))
        for (const { id } of pathOf(facts, events).steps) expect(shown.has(id), id).toBe(true)
      }),
      RUNS,
    )
  })

  test('a step that applies still does once everything is known, but for opt-in facts', () => {
    fc.assert(
      fc.property(partlyKnown, ({ facts, events, known }) => {
        const kept = [...known, ...Object.keys(facts).filter(isOptIn)]
        const full = new Set(pathOf(facts, events).steps.map(({ id }) => id))
        for (const { id, status } of pathOf(keep(facts, kept), events).steps)
          if (status === 'applies') expect(full.has(id), id).toBe(true)
      }),
      RUNS,
    )
  })

  test('the facts in "because", alone, keep each step where it is', () => {
    fc.assert(
      fc.property(partlyKnown, ({ facts, events, known }) => {
        const path = pathOf(keep(facts, known), events)
        for (const { id, status, because } of path.steps) {
          if (status !== 'applies') continue
          expect(
            pathOf(
              keep(
                facts,
                because.filter((name) => known.includes(name)),
              ),
              events,
            ).steps.find((one) => one.id === id)?.status,
            id,
          ).toBe('applies')
        }
        for (const { id, because } of path.excluded) {
          expect(
            pathOf(
              keep(
                facts,
                because.filter((name) => known.includes(name)),
              ),
              events,
            ).excluded.map((one) => one.id),
          ).toContain(id)
        }
      }),
      { ...RUNS, numRuns: runs(20) },
    )
  })

  test('every step of the events is kept or excluded, once', () => {
    fc.assert(
      fc.property(partlyKnown, ({ facts, events, known }) => {
        const { steps, excluded } = pathOf(keep(facts, known), events)
        const ids = [...steps, ...excluded].map(({ id }) => id).sort()
        const expected = CATALOGUE.steps.filter(({ step }) => events.events.some((id) => step.events[id]))
        expect(ids).toEqual(expected.map(({ step }) => step.id).sort())
      }),
      RUNS,
    )
  })

  test('what comes first on the path is never after what waits for it', () => {
    fc.assert(
      fc.property(partlyKnown, ({ facts, events, known }) => {
        const { steps } = pathOf(keep(facts, known), events)
        const place = new Map(steps.map(({ id }, index) => [id, index]))
        for (const { id, after } of steps)
          for (const before of after) expect(place.get(before)).toBeLessThan(place.get(id) ?? -1)
      }),
      RUNS,
    )
  })

  test('a reason or a missing fact is an asked fact, never a derived one', () => {
    fc.assert(
      fc.property(partlyKnown, ({ facts, events, known }) => {
        const path = pathOf(keep(facts, known), events)
        const named = [
          ...path.steps.flatMap(({ because, missing }) => [...because, ...missing]),
          ...path.questions,
        ]
        for (const name of new Set(named)) {
          const fact = CATALOGUE.facts.get(name)
          // The events are no question, but the visitor's own choice.
          expect(name === 'events' || (fact && (!fact.derived || fact.given)), name).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('a question was not answered yet, has a screen and has sense', () => {
    fc.assert(
      fc.property(partlyKnown, ({ facts, events, known }) => {
        const some = keep(facts, known)
        const scope = scopeOf(CATALOGUE, { version: 1, ...events, facts: some, done: [] }, TODAY)
        for (const name of pathOf(some, events).questions) {
          expect(some[name] === undefined || typeof some[name] === 'object', name).toBe(true)
          expect(CATALOGUE.asked).toContain(name)
          expect(CATALOGUE.rules.get(name)?.askIf(scope).value).not.toBe(false)
        }
      }),
      RUNS,
    )
  })

  test('a fact that is not asked for would not change the path', () => {
    fc.assert(
      fc.property(partlyKnown, ({ facts, events, known }) => {
        const some = keep(facts, known)
        const { questions, steps } = pathOf(some, events)
        const other = Object.keys(facts).filter(
          (name) =>
            !known.includes(name) &&
            !questions.includes(name) &&
            !isOptIn(name) &&
            CATALOGUE.asked.includes(name),
        )
        const status = (path: Path): readonly string[] =>
          path.steps.map((one) => `${one.id} ${one.status}`).sort()
        // A question that came after another may only show once that one is answered: only settled steps must stay.
        const settled = new Set(
          steps.flatMap(({ id, status: state }) => (state === 'applies' ? [`${id} applies`] : [])),
        )
        const after = new Set(status(pathOf({ ...some, ...keep(facts, other) }, events)))
        for (const one of settled) expect(after.has(one), one).toBe(true)
      }),
      RUNS,
    )
  })
})
