import { readFileSync } from 'node:fs'
import type { Words } from '@parcours/flows'
import { describe, expect, test } from 'vitest'
import { glossaryEntries } from '../src/visit/adapters/glossary.ts'
import { picturedTerms, pictureOfTerm } from '../src/visit/adapters/pictures.ts'

const builtFrench = JSON.parse(
  readFileSync(new URL('../../../packages/flows/generated/words.fr.json', import.meta.url), 'utf8'),
) as Words

const words = (lang: string, glossary: Words['shared'][string]): Words => ({
  schema: 1,
  lang,
  shared: { glossary },
  staleShared: [],
  approved: [],
  steps: {},
})

const french = words('fr', {
  lease: {
    term: 'bail',
    forms: ['baux'],
    definition: ['C’est un contrat.'],
    example: 'Vous signez. Il signe.',
  },
  certificate: { term: 'attestation', definition: ['C’est un papier.'], example: 'Vous la gardez.' },
})

describe('the glossary on the kiosk', () => {
  test('shows each sentence of an example on a line of its own', () => {
    const [lease] = glossaryEntries(french, undefined)
    expect(lease?.french.example).toEqual(['Vous signez.', 'Il signe.'])
  })

  test('looks for the French word and for its other forms', () => {
    expect(glossaryEntries(french, undefined).map(({ french: { forms } }) => forms)).toEqual([
      ['bail', 'baux'],
      ['attestation'],
    ])
  })

  test('has the words of the language shown where they are all there', () => {
    const arabic = words('ar', {
      lease: { term: 'عقد', definition: ['عقد.'], example: 'توقعون. يوقع.' },
      certificate: { term: 'شهادة', definition: ['ورقة.'] },
    })
    const [lease, certificate] = glossaryEntries(french, arabic)
    expect(lease?.translation).toEqual({
      language: 'ar',
      term: 'عقد',
      definition: ['عقد.'],
      example: ['توقعون.', 'يوقع.'],
    })
    expect(certificate?.translation).toBeUndefined()
  })

  test('a translation without forms of its own lets only the French word open', () => {
    const arabic = words('ar', {
      certificate: { term: 'شهادة', forms: [], definition: ['ورقة.'], example: 'تحتفظون بها.' },
    })
    expect(glossaryEntries(french, arabic)[1]?.translation?.forms).toEqual([])
  })

  test('is empty where the catalogue has none', () => {
    expect(glossaryEntries({ ...french, shared: {} }, undefined)).toEqual([])
  })
})

describe('the pictures of hard words', () => {
  const ids = Object.keys(builtFrench.shared.glossary ?? {})

  test('every word of the catalogue has one (add it to pictures.ts)', () => {
    expect(ids.filter((id) => pictureOfTerm(id) === undefined)).toEqual([])
  })

  test('none is left over', () => {
    expect(picturedTerms.filter((id) => !ids.includes(id))).toEqual([])
  })
})
