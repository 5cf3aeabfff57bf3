import { communeOfCode } from '@parcours/places'
import { loadCommunes } from '../../visit/communes.ts'
import type { FactSources } from './facts.ts'

/** What settings are compared with, from the files of the page. */
export const pageFacts: FactSources = {
  hoursFault: async () => (await import('@parcours/places/hours')).hoursFault,
  communeOf: async () => {
    const { shards } = await loadCommunes()
    return (code) => communeOfCode(shards, code)
  },
  organisms: async () => {
    const { steps } = await import('../../../../../packages/flows/generated/catalogue.json')
    return new Set(steps.flatMap(({ organisms }) => organisms))
  },
}
