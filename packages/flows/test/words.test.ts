import { describe, expect, test } from 'vitest'
import { hashOf, hashOfStep } from '../src/build/words.ts'
import { computePath } from '../src/engine/path.ts'
import { becauseSentences } from '../src/engine/sentences.ts'
import type { Path, Step } from '../src/engine/types.ts'
import { entryOf, nameOf, withWords } from '../src/engine/words.ts'
import type { StepWords, Words } from '../src/engine/wordTypes.ts'
import { caseOf, choice, DATE, smallCatalogue, step, TODAY, YES_NO } from './support.ts'

const LETTER: StepWords = {
  title: 'Écrire au propriétaire',
  official: 'Congé',
  what: ['Écrivez.'],
  why: ['Pour partir.'],
  when: ['Tôt.'],
  how: ['Par la poste.'],
  refused: ['Demandez une conciliation.', 'Le juge décide.'],
  documents: { letter: 'Votre lettre' },
  alsoDependsOn: { shared: 'Vous louez à plusieurs.' },
}
const FR: Words = {
  schema: 1,
  lang: 'fr',
  staleShared: [],
  shared: {
    organisms: { landlord: { name: 'Le propriétaire' } },
    channels: { post: 'Par courrier' },
    documents: { identity: 'Votre pièce d’identité' },
    facts: {
      status: {
        any: 'Vous avez un logement.',
        values: { tenant: { says: 'Vous louez.' }, owner: { says: 'Vous êtes propriétaire.' } },
      },
      furnished: { true: 'C’est meublé.', false: 'C’est vide.' },
      age: { says: 'Vous avez {{value}} ans.' },
      moving_date: { says: 'Vous partez le {{value}}.' },
      home: { says: 'Vous habitez à {{value}}.' },
      benefits: {
        none: 'Vous êtes sans aide.',
        values: { rsa: { says: 'Vous recevez le RSA.' }, aah: { says: 'Vous recevez l’AAH.' } },
      },
      children: {
        none: 'Sans enfant.',
        says_one: 'Vous avez 1 enfant.',
        says_other: 'Vous avez {{value}} enfants.',
      },
    },
  },
  steps: { letter: LETTER },
  approved: [],
}
const AR: Words = {
  schema: 1,
  lang: 'ar',
  staleShared: [],
  shared: { channels: { post: 'بالبريد' } },
  steps: {},
  approved: [],
}

const STEP: Step = step('letter', {
  organisms: ['landlord'],
  channels: ['post'],
  documents: [{ id: 'letter' }, { id: 'identity' }],
  alsoDependsOn: ['shared'],
})
const PATH: Path = computePath(smallCatalogue({ steps: [STEP] }), caseOf({}), { today: TODAY })

describe('words on a path', () => {
  test('a step carries the words of the contract', () => {
    expect(withWords(PATH, FR)).toMatchObject({
      version: 1,
      today: TODAY,
      lang: 'fr',
      steps: [
        {
          title: 'Écrire au propriétaire',
          organism: ['Le propriétaire'],
          documents: ['Votre lettre', 'Votre pièce d’identité'],
          channels: ['Par courrier'],
          recourse: 'Demandez une conciliation. Le juge décide.',
          alsoDependsOn: ['Vous louez à plusieurs.'],
          wordsLang: 'fr',
        },
      ],
    })
  })

  test('a step that is not translated takes the French words, and says so', () => {
    expect(withWords(PATH, AR, FR)).toMatchObject({
      lang: 'ar',
      steps: [
        {
          title: 'Écrire au propriétaire',
          channels: ['بالبريد'],
          organism: ['Le propriétaire'],
          wordsLang: 'fr',
        },
      ],
    })
  })

  test('without any words the ids stand in: no step is lost', () => {
    const none: Words = { ...AR, shared: {} }
    expect(withWords(PATH, none)).toMatchObject({
      steps: [
        {
          title: 'letter',
          organism: ['landlord'],
          documents: ['letter', 'identity'],
          recourse: '',
          alsoDependsOn: ['shared'],
        },
      ],
    })
  })

  test('a name is a text, or the name of its entry; nothing else is one', () => {
    expect(nameOf(FR, 'channels', 'post')).toBe('Par courrier')
    expect(nameOf(FR, 'organisms', 'landlord')).toBe('Le propriétaire')
    expect(nameOf(FR, 'organisms', 'moon')).toBe(null)
    expect(nameOf(FR, 'organisms', 'constructor')).toBe(null)
    expect(entryOf(FR, ['facts', 'age', 'says', 'deeper'])).toBe(undefined)
  })
})

describe('what was said, said back', () => {
  const catalogue = smallCatalogue({
    facts: {
      status: choice('tenant', 'owner'),
      furnished: YES_NO,
      age: { type: 'integer' },
      moving_date: DATE,
      benefits: { type: 'choices', values: ['rsa', 'aah'] },
      children: { type: 'list', item: {} },
      home: { type: 'commune' },
    },
  })
  const format = (value: string, type?: string): string =>
    type === 'date' || type === 'commune' ? `[${type} ${value}]` : value
  const say = (facts: Parameters<typeof caseOf>[0], words = FR): readonly string[] =>
    becauseSentences(catalogue, words, caseOf(facts), Object.keys(facts), format)

  test.each<readonly [Parameters<typeof caseOf>[0], readonly string[]]>([
    [{ status: 'tenant' }, ['Vous louez.']],
    [{ status: { oneOf: ['tenant', 'owner'] } }, ['Vous avez un logement.']],
    [{ furnished: false }, ['C’est vide.']],
    [{ age: 35 }, ['Vous avez 35 ans.']],
    [{ moving_date: '2027-06-01' }, ['Vous partez le [date 2027-06-01].']],
    [{ home: '59350' }, ['Vous habitez à [commune 59350].']],
    [{ benefits: ['aah', 'rsa'] }, ['Vous recevez l’AAH.', 'Vous recevez le RSA.']],
    [{ benefits: [] }, ['Vous êtes sans aide.']],
    [{ children: [] }, ['Sans enfant.']],
    [{ children: [{}] }, ['Vous avez 1 enfant.']],
    [{ children: [{}, {}] }, ['Vous avez 2 enfants.']],
    [{ status: null }, []],
    [{ status: 'unknown' }, []],
    [{ moon: true }, []],
  ])('%j', (facts, sentences) => {
    expect(say(facts)).toEqual(sentences)
  })

  test('a fact that was not answered says nothing', () => {
    expect(becauseSentences(catalogue, FR, caseOf({}), ['status'], String)).toEqual([])
  })

  test('a language without these words says nothing', () => {
    expect(say({ status: 'tenant' }, AR)).toEqual([])
  })

  test('a number is said in the form that the language has for it', () => {
    const children = { says_two: 'لديكم طفلان.', says_few: 'لديكم {{value}} أطفال.', says_other: '{{value}}' }
    const words = { ...AR, lang: 'ar', shared: { facts: { children } } }
    expect(say({ children: [{}, {}] }, words)).toEqual(['لديكم طفلان.'])
    expect(say({ children: [{}, {}, {}] }, words)).toEqual(['لديكم 3 أطفال.'])
    expect(say({ children: Array.from({ length: 11 }, () => ({})) }, words)).toEqual(['11'])
  })

  test('a value is never taken for a pattern', () => {
    expect(
      becauseSentences(
        catalogue,
        FR,
        caseOf({ moving_date: '2027-06-01' }),
        ['moving_date'],
        () => '$& {{value}}',
      ),
    ).toEqual(['Vous partez le $& {{value}}.'])
  })
})

describe('the hash of a French text', () => {
  test('does not depend on the order of the keys', () => {
    expect(hashOf({ a: 1, b: { c: [1, 2], d: 'x' } })).toBe(hashOf({ b: { d: 'x', c: [1, 2] }, a: 1 }))
  })

  test('depends on every word and on the order of sentences', () => {
    expect(hashOf(['a', 'b'])).not.toBe(hashOf(['b', 'a']))
    expect(hashOf('a')).toMatch(/^[0-9a-f]{8}$/)
  })

  test('leaves out the official term, which is not translated', () => {
    const { official, ...rest } = LETTER
    const words = { ...rest, official: official ?? '' } as Parameters<typeof hashOfStep>[0]
    expect(hashOfStep({ ...words, official: 'Autre' })).toBe(hashOfStep(words))
    expect(hashOfStep({ ...words, title: 'Autre' })).not.toBe(hashOfStep(words))
  })
})
