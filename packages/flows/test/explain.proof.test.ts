/**
 * The explanation of a step equals the decision of the engine, over the combinations of the facts of its condition.
 */
import { expect, test } from 'vitest'
import { compileCatalogue } from '../src/build/compile.ts'
import { CATALOGUE } from '../src/cli/command.ts'
import { wordingOf } from '../src/cli/explain.ts'
import type { Catalogue } from '../src/engine/catalogue.ts'
import { loadCatalogue } from '../src/engine/catalogue.ts'
import { compile } from '../src/engine/condition.ts'
import { computePath, scopeOf } from '../src/engine/path.ts'
import type { CatalogueJson, Facts, FactValue, Step, Trilean } from '../src/engine/types.ts'
import { askedBehind } from '../src/explain/conditions.ts'
import { explainStep } from '../src/explain/explain.ts'
import { valueWords } from '../src/explain/factWords.ts'
import type { Marked } from '../src/explain/rule.ts'
import { leavesOf, readable, ruleOfStep } from '../src/explain/rule.ts'
import { ruleLine } from '../src/explain/ruleWords.ts'
import { samplesOf } from '../src/explain/samples.ts'
import { caseOf, TODAY } from './support.ts'

/** All combinations up to this number; beyond it, as many drawn at random. */
const MOST = 100

const { catalogue: json, words } = compileCatalogue(CATALOGUE, TODAY)
if (!json) throw new Error('The catalogue cannot be compiled: run parcours check.')
const whole: CatalogueJson = json

/** A reader who knows only the marks of the lines, and what "all" and "at least one" mean. */
function readMarks({ rule, value, of }: Marked): Trilean {
  if (rule.kind !== 'all' && rule.kind !== 'any') return value
  const deciding = rule.kind === 'any'
  const marks = of.map(readMarks)
  if (marks.includes(deciding)) return deciding
  return marks.includes(null) ? null : !deciding
}

/** What the engine decided: on the path, off it, or to check. */
function decided(catalogue: Catalogue, facts: Facts, { id, events }: Step): Trilean {
  const path = computePath(catalogue, caseOf(facts, Object.keys(events)), { today: TODAY })
  const found = path.steps.find((step) => step.id === id)
  return found ? (found.status === 'to_check' ? null : true) : false
}

/** The same draw each time: a linear congruential generator. */
function* draws(seed: number): Generator<number> {
  let state = seed
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state
  }
}

type Choices = readonly (readonly [string, readonly (FactValue | undefined)[]])[]

function combinations(choices: Choices): readonly Facts[] {
  const total = choices.reduce((product, [, values]) => product * values.length, 1)
  const random = draws(choices.length + 1)
  const pick = (index: number): Facts => {
    let rest = index
    const entries = choices.flatMap(([name, values]) => {
      const at =
        total <= MOST
          ? rest % values.length
          : Math.floor((random.next().value / 2_147_483_648) * values.length)
      rest = Math.floor(rest / values.length)
      const value = values[at]
      return value === undefined ? [] : [[name, value] as const]
    })
    return Object.fromEntries(entries)
  }
  return Array.from({ length: Math.min(total, MOST) }, (_, index) => pick(index))
}

/** The cases of a step where what is explained is not what the engine decides. */
function disagreements(step: Step, explained: Step = step): readonly Facts[] {
  const catalogue = loadCatalogue({ ...whole, steps: [step] })
  const other = loadCatalogue({ ...whole, steps: [explained] })
  const trees = [ruleOfStep(step)]
  const choices: Choices = askedBehind(trees, catalogue).map((name) => [
    name,
    [undefined, null, ...samplesOf(name, catalogue, [...trees, ...factTrees(catalogue)], TODAY)],
  ])
  return combinations(choices).filter((facts) => {
    const found = explainStep(other, caseOf(facts, Object.keys(step.events)), step.id, TODAY)
    const engine = decided(catalogue, facts, step)
    return !found || found.verdict !== engine || readMarks(found.rule) !== engine
  })
}

test.each(whole.steps.map((step) => [step.id, step] as const))(
  'what is explained of %s is what the engine decides, for the combinations of its facts',
  (_, step) => {
    expect(disagreements(step)).toEqual([])
  },
)

test('an explanation of another rule would be seen', () => {
  const step = whole.steps.find(({ when }) => when.op === 'all')
  if (step?.when.op !== 'all') throw new Error('No step has a rule of several conditions.')
  const weaker: Step = { ...step, when: { op: 'all', of: step.when.of.slice(1) } }
  expect(disagreements(step, weaker)).not.toEqual([])
})

/** One condition on one fact with a few answers, in words. */
const quoted = whole.steps.flatMap(({ id, when }) =>
  leavesOf(readable(when, { facts: new Map(Object.entries(whole.facts)) })).flatMap((rule) =>
    rule.kind === 'leaf' && rule.leaf.op === 'in' && whole.facts[rule.leaf.fact]?.type === 'choice'
      ? [[id, rule] as const]
      : [],
  ),
)

test('a sentence quotes the answers that make it true, and no other', () => {
  const catalogue = loadCatalogue({ ...whole, steps: [] })
  const wording = wordingOf(catalogue, words, 'fr')
  for (const [id, rule] of quoted) {
    const { fact, values } = rule.leaf as Extract<typeof rule.leaf, { op: 'in' }>
    const line = ruleLine(rule, wording)
    for (const value of whole.facts[fact]?.values ?? []) {
      const holds = compile(rule.check)(scopeOf(catalogue, caseOf({ [fact]: value }), TODAY)).value
      if (holds === null) continue
      const isQuoted = line.includes(valueWords(fact, value, wording))
      expect({ id, line, value, isQuoted }).toEqual({ id, line, value, isQuoted: holds !== rule.negated })
      expect(values.includes(value)).toBe(isQuoted)
    }
  }
  expect(quoted.length).toBeGreaterThan(100)
})

function factTrees({ facts }: Catalogue) {
  return [...facts.values()].flatMap(({ is, impliedBy = [] }) => [
    ...(is ? [is] : []),
    ...impliedBy.map(({ when }) => when),
  ])
}
