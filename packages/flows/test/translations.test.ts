/**
 * Translations of the real catalogue: every language is whole, and the words of a language that is not are counted.
 */
import { expect, test } from 'vitest'
import { compileCatalogue } from '../src/build/compile.ts'
import { languagesOf } from '../src/build/words.ts'
import { translationsLine } from '../src/cli/translationState.ts'
import { realCompiled, SMALL, TODAY } from './support.ts'

test('every language has the words of every step', () => {
  const { words } = realCompiled()
  const steps = Object.keys(words.get('fr')?.steps ?? {})
  expect(steps.length).toBeGreaterThan(200)
  expect([...words.keys()].length).toBeGreaterThanOrEqual(3)
  for (const [lang, { steps: translated }] of words)
    expect(
      steps.filter((id) => !(id in translated)),
      `steps without words in ${lang}: copy and translate fr.yaml`,
    ).toEqual([])
})

test('a language that lacks steps is counted, with their names', () => {
  expect(languagesOf(SMALL)).toEqual(['fr', 'en'])
  expect(translationsLine(compileCatalogue(SMALL, TODAY).words)).toBe(
    'Traductions : en 1 sur 3 démarches (sans : check-notice, tell-school).',
  )
})
