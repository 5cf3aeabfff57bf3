/**
 * Random people who answer everything: the same ones each time.
 */

import { parseCase } from '../src/engine/case.ts'
import type { Catalogue } from '../src/engine/catalogue.ts'
import type { Case, Fact, FactValue, Scalar } from '../src/engine/types.ts'

export type Random = () => number

/** A linear congruential generator: numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T
}

const COMMUNES = ['59350', '59009', '75056', '75112', '67482', '97411', '2A004', '99109']

function scalar({ type, values = [], min = 0, max = 3 }: Fact, random: Random): Scalar {
  switch (type) {
    case 'boolean':
      return random() < 0.5
    case 'integer':
      return min + Math.floor(random() * (max - min + 1))
    case 'date':
      return new Date(1_780_000_000_000 + Math.floor(random() * 500) * 86_400_000).toISOString().slice(0, 10)
    case 'commune':
      return pick(COMMUNES, random)
    default:
      return pick(values, random)
  }
}

function answer(fact: Fact, random: Random): FactValue {
  if (fact.type === 'choices') return (fact.values ?? []).filter(() => random() < 0.2)
  if (fact.type !== 'list') return scalar(fact, random)
  return Array.from({ length: Math.floor(random() * 4) }, () =>
    Object.fromEntries(Object.entries(fact.item ?? {}).map(([name, field]) => [name, scalar(field, random)])),
  )
}

/** A case of one to three events that answers every fact; answers that contradict others are left out. */
function person(catalogue: Catalogue, random: Random): Case {
  const events = [...catalogue.events.keys()].filter(() => random() < 0.5)
  const facts: Record<string, FactValue> = {}
  for (const [name, fact] of catalogue.facts)
    if (!fact.derived || fact.given) facts[name] = answer(fact, random)
  for (;;) {
    const result = parseCase(catalogue, {
      version: 1,
      events: events.length > 0 ? events : [pick([...catalogue.events.keys()], random)],
      facts,
    })
    if (result.ok) return result.case
    for (const { path } of result.problems) delete facts[path.split('.')[1] ?? '']
  }
}

/** So many people, from a seed. */
export function people(catalogue: Catalogue, count: number, seed = 20_261_125): readonly Case[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => person(catalogue, random))
}
