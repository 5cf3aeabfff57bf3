import { decodeCase, encodeCase } from '@parcours/flows/codec'
import { describe, expect, test } from 'vitest'
import { readArrival } from '../../src/phone/reading.ts'
import { catalogue, scenario } from './kiosk.ts'

const family = scenario('family-three-children-two-cars')
const owner = scenario('owner-sells-flat')
const codeOf = (given: typeof family, lang = 'ar') => encodeCase(catalogue, given, { lang })

describe('what a phone shows', () => {
  test('the path of the code, in the language of its person', () => {
    const read = readArrival(catalogue, { code: codeOf(family) }, null)
    expect(read).toMatchObject({ kind: 'path', language: 'ar', kept: 'nothing', hasLost: false })
    if (read.kind === 'path')
      expect(read.case.facts).toEqual(decodeCase(catalogue, codeOf(family)).case.facts)
  })

  test('the path that it keeps, when it is opened again without a code', () => {
    const memory = { code: codeOf(owner), papers: { step: ['paper'] } }
    expect(readArrival(catalogue, { code: null }, memory)).toMatchObject({
      kind: 'path',
      kept: 'this',
      papers: { step: ['paper'] },
    })
  })

  test('the new path beside the one that it keeps, which stays until its owner says otherwise', () => {
    const memory = { code: codeOf(owner), papers: { step: ['paper'] } }
    const read = readArrival(catalogue, { code: codeOf(family) }, memory)
    expect(read).toMatchObject({ kind: 'path', kept: 'other', papers: {} })
  })

  test('the same path again, with what was ticked on the phone', () => {
    const [one = '', two = ''] = catalogue.stepIds.values()
    const memory = { code: codeOf({ ...family, done: [one] }, 'fr'), papers: { step: ['paper'] } }
    const read = readArrival(catalogue, { code: codeOf({ ...family, done: [two] }) }, memory)
    expect(read).toMatchObject({ kind: 'path', kept: 'this', papers: { step: ['paper'] } })
    if (read.kind === 'path') expect([...read.case.done].sort()).toEqual([one, two].sort())
  })

  test('an exercise, which says that it is one', () => {
    const code = encodeCase(catalogue, family, { exercise: 2 })
    expect(readArrival(catalogue, { code }, null)).toMatchObject({ exercise: 2 })
    expect(readArrival(catalogue, { code: codeOf(family) }, null)).toMatchObject({ exercise: null })
  })

  test('nothing, when nothing is kept', () => {
    expect(readArrival(catalogue, { code: null }, null)).toEqual({
      kind: 'problem',
      problem: 'nothing',
      kept: 'nothing',
    })
  })
})

describe('a code that cannot be read', () => {
  const code = codeOf(family)
  test.each([
    ['damaged', `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`],
    ['damaged', code.slice(0, 20)],
    ['foreign', 'section-2'],
    ['foreign', '%F0%9F%98%80'],
  ])('is told as %s', (problem, text) => {
    expect(readArrival(catalogue, { code: text }, null)).toEqual({
      kind: 'problem',
      problem,
      kept: 'nothing',
    })
  })

  test('leaves what the phone keeps alone', () => {
    const memory = { code, papers: {} }
    expect(readArrival(catalogue, { code: 'x' }, memory)).toMatchObject({ problem: 'foreign', kept: 'other' })
    expect(readArrival(catalogue, { code: null }, { code: 'x', papers: {} })).toMatchObject({
      problem: 'foreign',
      kept: 'this',
    })
  })
})
