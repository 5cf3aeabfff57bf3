import { describe, expect, test } from 'vitest'
import { splitWords } from '../src/build/splitWords.ts'
import { realCompiled } from './support.ts'

describe('words in parts', () => {
  const { catalogue, words } = realCompiled()

  test.each([...words])('the parts together hold each step of %s once, and nothing is lost', (_, whole) => {
    const parts = [...splitWords(catalogue, whole).values()]
    const ids = parts.flatMap(({ steps }) => Object.keys(steps))
    expect(ids.sort()).toEqual(Object.keys(whole.steps).sort())
    expect(Object.assign({}, ...parts.map(({ steps }) => steps))).toEqual(whole.steps)
  })

  test.each([...words])(
    'shared words of %s and the steps of several events are in every visit',
    (_, whole) => {
      const shared = splitWords(catalogue, whole).get('shared')
      expect(shared).toMatchObject({ shared: whole.shared, approved: whole.approved, lang: whole.lang })
      const several = catalogue.steps
        .filter(({ events }) => Object.keys(events).length > 1)
        .map(({ id }) => id)
      expect(Object.keys(shared?.steps ?? {}).sort()).toEqual(several.sort())
    },
  )

  test('the part of an event holds its steps only', () => {
    const [, whole] = [...words][0] ?? []
    const birth = whole && splitWords(catalogue, whole).get('birth')
    for (const id of Object.keys(birth?.steps ?? {}))
      expect(catalogue.steps.find((step) => step.id === id)?.events).toHaveProperty('birth')
    expect(birth?.shared).toEqual({})
  })
})
