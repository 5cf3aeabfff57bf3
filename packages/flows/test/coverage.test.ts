/**
 * The gate of the scenarios: together they try every step and every condition of the real catalogue both ways.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Gaps } from '../src/build/branches.ts'
import { coverageOf, gapsOf } from '../src/build/branches.ts'
import { run } from '../src/cli/main.ts'
import { parseCase } from '../src/engine/case.ts'
import type { Case } from '../src/engine/types.ts'
import { realCatalogue, SCENARIOS, TODAY } from './support.ts'

const CATALOGUE = realCatalogue()
const PEOPLE: ReadonlyMap<string, Case> = new Map(
  readdirSync(SCENARIOS)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const result = parseCase(CATALOGUE, JSON.parse(readFileSync(join(SCENARIOS, file), 'utf8')))
      if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.problems)}`)
      return [file, result.case]
    }),
)

/** What all these people leave untried, but for one of them. */
function gapsWithout(absent: string | null): Gaps {
  const people = [...PEOPLE].flatMap(([file, person]) => (file === absent ? [] : [person]))
  return gapsOf(coverageOf(CATALOGUE, people, TODAY))
}

test('somebody has each step and somebody does without it; each condition holds for one and fails for another', () => {
  const { steps, branches } = gapsWithout(null)
  expect(steps.map(({ id, on }) => `${id}: ${on === 0 ? 'on no path' : 'never kept off'}`)).toEqual([])
  expect(
    branches.map(({ owner, at, held }) => `${owner} ${at}: ${held ? 'never fails' : 'never holds'}`),
  ).toEqual([])
})

test('the gate closes when the only person of a step goes away', () => {
  const { steps, branches } = gapsWithout('birth-secret.json')
  expect(steps.map(({ id }) => id)).toEqual(['anonymous-birth-information'])
  expect(branches.map(({ owner, at }) => `${owner} ${at}`)).toContain('declare-birth when.all.2')
})

test('the gate closes when a condition is tried one way only, though each step is still tried', () => {
  const { steps, branches } = gapsWithout('job-solidarity-benefit.json')
  expect(steps).toEqual([])
  expect(branches.map(({ owner, at }) => `${owner} ${at}`)).toContain('are_status impliedBy.1.when')
})

test('parcours check --coverage says the same, and succeeds', async () => {
  const { status, out } = await run(['check', '--coverage', SCENARIOS, '--json'], {
    now: () => TODAY,
    readInput: () => '',
  })
  const { scenarios, steps, branches } = JSON.parse(out)
  expect({ status, scenarios }).toEqual({ status: 0, scenarios: PEOPLE.size })
  expect([steps.onAPath, branches.bothWays]).toEqual([steps.total, branches.total])
})

test('a group of several pages never splits the cards of one fact: the next page would not ask it again', () => {
  const split = CATALOGUE.screens.flatMap((screen) => {
    if (screen.kind !== 'group' || screen.items.length <= 7) return []
    const added = screen.items.flatMap(({ fact, adds }) => (adds ? [fact] : []))
    return added.filter((fact, at) => added.indexOf(fact) !== at).map((fact) => `${screen.id}: ${fact}`)
  })
  expect(split).toEqual([])
})
