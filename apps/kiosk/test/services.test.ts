import { readFileSync } from 'node:fs'
import { computePath, loadCatalogue, type PathStep } from '@parcours/flows'
import { placeKinds } from '@parcours/places'
import { describe, expect, test } from 'vitest'
import { serviceErrands } from '../src/visit/adapters/services.ts'

const catalogue = loadCatalogue(
  JSON.parse(
    readFileSync(new URL('../../../packages/flows/generated/catalogue.json', import.meta.url), 'utf8'),
  ),
)
const path = computePath(
  catalogue,
  { version: 1, events: ['moving', 'birth', 'job_loss'], facts: {}, done: [] },
  { today: '2026-12-01' },
)
const kindsOf = (steps: readonly PathStep[]) =>
  serviceErrands({ ...path, steps }).map(({ place }) => place[0])
const [example] = path.steps
const step = (own: Partial<PathStep>): PathStep => {
  if (example === undefined) throw new Error('The path has no step.')
  return { ...example, kind: 'duty', status: 'applies', sensitive: null, after: [], ...own }
}

describe('The services of the card', () => {
  const usual = kindsOf([])

  test('are useful without a path, and each is a kind that a directory may hold', () => {
    expect(usual.length).toBeGreaterThanOrEqual(11)
    for (const kind of usual) expect(placeKinds).toContain(kind)
  })

  test('are several where the next one helps as well: France services, associations, interpreters', () => {
    const most = new Map(
      serviceErrands({ ...path, steps: [] }).map((errand) => [errand.place[0], errand.most]),
    )
    expect(most.get('france_services')).toBeGreaterThanOrEqual(3)
    for (const kind of ['association', 'interpreter', 'conseiller_numerique'])
      expect(most.get(kind), kind).toBeGreaterThanOrEqual(2)
    for (const kind of ['town_hall', 'caf', 'defenseur_des_droits']) expect(most.get(kind), kind).toBe(1)
  })

  test('begin with those of the path, each once', () => {
    const kinds = kindsOf([step({ place: ['caf', 'prefecture'] })])
    expect(kinds.slice(0, 2)).toEqual(['caf', 'prefecture'])
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(kinds).toHaveLength(usual.length + 1)
  })

  test('say nothing of a private step, nor of one that is done or needs nothing', () => {
    const place = ['prefecture']
    const silent: readonly Partial<PathStep>[] = [
      { place, sensitive: 'residence' },
      { place, status: 'done' },
      { place, status: 'to_check' },
      { place, kind: 'not_required' },
      // A bank or a garage is the visitor's own.
      { place: ['bank'] },
    ]
    for (const own of silent) expect(kindsOf([step(own)]), JSON.stringify(own)).toEqual(usual)
  })

  test('of a whole path are never more than the visitor can keep in order', () => {
    expect(serviceErrands(path).length).toBeLessThanOrEqual(19)
  })
})
