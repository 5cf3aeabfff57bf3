import { readFileSync } from 'node:fs'
import { loadCatalogue } from '@parcours/flows'
import { expect, test } from 'vitest'
import { pictureOfStep, stepsWithPicture } from '../src/visit/adapters/pictures.ts'

const { steps } = loadCatalogue(
  JSON.parse(
    readFileSync(new URL('../../../packages/flows/generated/catalogue.json', import.meta.url), 'utf8'),
  ),
)
const idsOf = (wanted: typeof steps) => wanted.map(({ step }) => step.id)

test('every step with a picture of its own is in the catalogue, and none is of a private subject', () => {
  const open = idsOf(steps.filter(({ step }) => step.sensitive === undefined))
  expect(open.length).toBeLessThan(steps.length)
  expect(stepsWithPicture.filter((id) => !open.includes(id))).toEqual([])
})

test('a letter that is sent on shows the post, not a shopping basket', () => {
  expect(pictureOfStep({ id: 'mail-forwarding', theme: 'daily' })).toBe('post')
})

test('a step without a picture of its own shows its theme, one of no known theme something else', () => {
  expect(pictureOfStep({ id: 'pet-register', theme: 'daily' })).toBe('daily')
  expect(pictureOfStep({ id: 'pet-register', theme: 'unknown' })).toBe('other')
})
