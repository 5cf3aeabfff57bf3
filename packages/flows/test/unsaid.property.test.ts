/**
 * What nobody said is neither asked nor shown: a loss, a violence, an adoption. Random visits, with many "I don't know".
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../src/engine/answer.ts'
import { answerScreen } from '../src/engine/answer.ts'
import type { Catalogue } from '../src/engine/catalogue.ts'
import { loadCatalogue } from '../src/engine/catalogue.ts'
import { computePath } from '../src/engine/path.ts'
import { nextScreens } from '../src/engine/screens.ts'
import type { Screen } from '../src/engine/screenTypes.ts'
import type { Case, CatalogueJson, Facts } from '../src/engine/types.ts'
import { runs } from './runs.ts'
import { caseOf, realCompiled, TODAY } from './support.ts'

const { catalogue: JSON_FILE } = realCompiled()
const CATALOGUE = loadCatalogue(JSON_FILE)
const OPTIONS = { today: TODAY }
const RUNS = { numRuns: runs(20), seed: 20261126 }
const LOST = { birth_outcome: { oneOf: ['stillborn', 'died_after_birth'] } }

interface Grief {
  readonly fact: string
  readonly event: string
  readonly values: readonly string[]
  /** Screens that speak of it. */
  readonly screens: readonly string[]
}
const GRIEFS: readonly Grief[] = [
  { fact: 'birth_outcome', event: 'birth', values: ['stillborn', 'died_after_birth'], screens: ['loss'] },
  { fact: 'birth_outcome', event: 'birth', values: ['newborn_in_hospital'], screens: [] },
  { fact: 'adoption', event: 'birth', values: ['child_placed', 'stepchild'], screens: ['consent_date'] },
  { fact: 'move_reason', event: 'moving', values: ['domestic_violence'], screens: [] },
]

const idsOf = (catalogue: Catalogue, input: Case): readonly string[] =>
  computePath(catalogue, input, OPTIONS).steps.map(({ id }) => id)

/** The steps that are on the path for one of these values only, whatever else may be true. */
function stepsOf({ fact, event, values }: Grief): ReadonlySet<string> {
  const all = CATALOGUE.facts.get(fact)?.values ?? []
  const withOne = (value: string) => idsOf(CATALOGUE, caseOf({ [fact]: value }, [event]))
  const others = new Set(all.filter((value) => !values.includes(value)).flatMap(withOne))
  return new Set(values.flatMap(withOne).filter((id) => !others.has(id)))
}

/** "I don't know" half of the time; else one of the answers that the screen offers. */
function answerTo(screen: Screen, draw: number): Answer {
  if (draw % 2 === 0) return { kind: 'unknown' }
  const pick = Math.floor(draw / 2)
  switch (screen.kind) {
    case 'group':
      return {
        kind: 'ticks',
        ticked: screen.items.flatMap((_, index) => ((pick >> index) % 2 === 1 ? [index] : [])),
        others: pick % 3 === 0 ? 'unknown' : 'no',
      }
    case 'choice':
      return { kind: 'option', index: pick % screen.options.length }
    case 'choices':
      return { kind: 'values', values: screen.pages.flat().filter((_, index) => (pick >> index) % 2 === 1) }
    case 'list':
      return { kind: 'items', items: [{}] }
    case 'date':
      return { kind: 'value', value: pick % 2 === 0 ? '2026-10-15' : '2027-03-10' }
    case 'number':
      return { kind: 'value', value: pick % 90 }
    case 'commune':
      return { kind: 'value', value: '59350' }
  }
}

interface Seen {
  readonly input: Case
  readonly screens: readonly Screen[]
}

/** Every state of a visit, from its first question to its last; fails when a question comes for ever. */
function visit(catalogue: Catalogue, start: Case, draws: readonly number[]): readonly Seen[] {
  const seen: Seen[] = []
  let input = start
  for (let turn = 0; turn < 150; turn++) {
    const screens = nextScreens(catalogue, input, OPTIONS)
    seen.push({ input, screens })
    const [screen] = screens
    if (!screen) return seen
    input = answerScreen(input, screen, answerTo(screen, draws[turn] ?? 0))
  }
  throw new Error(`The visit does not end: ${seen.at(-1)?.screens[0]?.id}.`)
}

const isSaid = ({ fact, values }: Grief, { [fact]: known = null }: Facts): boolean =>
  values.some((value) => JSON.stringify(known).includes(JSON.stringify(value)))

/** A question or a step about something that this case does not say; null when there is none. */
function unsaid(catalogue: Catalogue, grief: Grief, steps: ReadonlySet<string>, seen: readonly Seen[]) {
  for (const { input, screens } of seen) {
    if (isSaid(grief, input.facts)) continue
    const screen = screens.find(({ id }) => grief.screens.includes(id))
    const step = idsOf(catalogue, input).find((id) => steps.has(id))
    if (screen ?? step) return screen?.id ?? step
  }
  return null
}

const EVENTS = fc.shuffledSubarray([...CATALOGUE.events.keys()], { minLength: 1 })
const DRAWS = fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 })

describe.each(GRIEFS)('$fact $values', (grief) => {
  const steps = stepsOf(grief)
  const events = EVENTS.map((chosen) => [...new Set([...chosen, grief.event])])

  test('it has steps of its own', () => {
    expect(steps.size).toBeGreaterThan(0)
  })

  test('nobody who did not say it is asked about it, nor shown its steps', () => {
    fc.assert(
      fc.property(events, DRAWS, (chosen, draws) => {
        const seen = visit(CATALOGUE, caseOf({}, chosen), draws)
        expect(unsaid(CATALOGUE, grief, steps, seen)).toBe(null)
      }),
      RUNS,
    )
  })

  test('« Je ne sais pas » to everything says nothing of it', () => {
    const seen = visit(CATALOGUE, caseOf({}, [...CATALOGUE.events.keys()]), [])
    expect(unsaid(CATALOGUE, grief, steps, seen)).toBe(null)
  })

  test('canary: without `optInValues`, « Je ne sais pas » brings it up', () => {
    const { optInValues: _, ...open } = CATALOGUE.facts.get(grief.fact) ?? { type: 'choice' as const }
    const json: CatalogueJson = { ...JSON_FILE, facts: { ...JSON_FILE.facts, [grief.fact]: open } }
    const other = loadCatalogue(json)
    const seen = visit(other, caseOf({}, [grief.event]), [])
    expect(unsaid(other, grief, steps, seen)).not.toBe(null)
  })
})

describe('a loss that was said', () => {
  const { steps: ofLoss } = { steps: stepsOf(GRIEFS[0] as Grief) }
  const living = new Set(
    idsOf(CATALOGUE, caseOf({ birth_outcome: 'live_birth' }, ['birth'])).filter(
      (id) => !idsOf(CATALOGUE, caseOf(LOST, ['birth'])).includes(id),
    ),
  )

  test('stays said whatever is answered after it: its steps are shown, and none of a living child', () => {
    fc.assert(
      fc.property(EVENTS, DRAWS, (chosen, draws) => {
        const all = [...new Set([...chosen, 'birth'])]
        for (const { input } of visit(CATALOGUE, caseOf(LOST, all), draws)) {
          const ids = idsOf(CATALOGUE, input)
          expect(ids.some((id) => ofLoss.has(id))).toBe(true)
          expect(ids.filter((id) => living.has(id))).toEqual([])
        }
      }),
      RUNS,
    )
  })

  test('is asked about once, and « Je ne sais pas » is an answer', () => {
    const asked = visit(CATALOGUE, caseOf(LOST, ['birth']), []).map(({ screens }) => screens[0]?.id)
    expect(asked.filter((id) => id === 'loss')).toEqual(['loss'])
  })
})
