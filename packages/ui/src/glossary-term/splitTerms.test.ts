import { describe, expect, test } from 'vitest'
import { type SentencePart, splitTerms, splitTermsOnce, type TermForms } from './splitTerms.ts'

const terms: readonly TermForms[] = [
  { id: 'lease', forms: ['عقد الإيجار'], language: 'ar' },
  { id: 'mediator', forms: ['الوسيط'], language: 'ar' },
  { id: 'lease', forms: ['bail', 'baux'], language: 'fr' },
  { id: 'state', forms: ['état'], language: 'fr' },
  { id: 'inventory', forms: ['état des lieux', 'états des lieux'], language: 'fr' },
  { id: 'certificate', forms: ['attestation'], language: 'fr' },
  { id: 'are', forms: ['ARE'], language: 'fr' },
  { id: 'today', forms: ['fin d’aujourd’hui'], language: 'fr' },
  { id: 'brackets', forms: ['C++ (langage)'], language: 'fr' },
]

/** The sentence with its words in brackets: `Gardez l’[certificate:attestation].` */
const marked = (parts: readonly SentencePart[]) =>
  parts
    .map((part) => (typeof part === 'string' ? part : `${part.before}[${part.id}:${part.text}]${part.after}`))
    .join('')
const mark = (sentence: string) => marked(splitTerms(sentence, terms))

describe('splitTerms', () => {
  test.each([
    ['a word', 'Le bail est signé.', 'Le [lease:bail] est signé.'],
    ['a capital', 'Bail signé', '[lease:Bail] signé'],
    ['capital letters with accents', 'Un ÉTAT DES LIEUX', 'Un [inventory:ÉTAT DES LIEUX]'],
    ['an accent written as a sign of its own', 'Un e\u0301tat', 'Un [state:état]'],
    ['an elided article', 'Gardez l’attestation.', 'Gardez l’[certificate:attestation].'],
    ['another apostrophe', "Gardez l'attestation.", "Gardez l'[certificate:attestation]."],
    ['an apostrophe inside', "La fin d'aujourd'hui", "La [today:fin d'aujourd'hui]"],
    ['a plural in -s', 'Vos attestations', 'Vos [certificate:attestations]'],
    ['another form', 'Les baux', 'Les [lease:baux]'],
    ['the longest word first', 'L’état des lieux', 'L’[inventory:état des lieux]'],
    ['a no-break space inside', 'Un état des\u00A0lieux', 'Un [inventory:état des\u00A0lieux]'],
    ['quotes around', 'Dites « bail ».', 'Dites « [lease:bail] ».'],
    ['no part of a longer word', 'Le bailleur, un étatique', 'Le bailleur, un étatique'],
    ['no part of a word with accents', 'baillé, ébail', 'baillé, ébail'],
    ['an acronym', 'Votre ARE commence.', 'Votre [are:ARE] commence.'],
    ['no English word for an acronym', 'There you are.', 'There you are.'],
    ['signs that mean something in a pattern', 'Le C++ (langage) ici', 'Le [brackets:C++ (langage)] ici'],
    ['nothing', 'Bonjour.', 'Bonjour.'],
    ['an empty sentence', '', ''],
  ])('finds %s', (_name, sentence, expected) => {
    expect(mark(sentence)).toBe(expected)
  })

  test.each([
    ['Dites «\u00A0bail\u00A0».', '«\u00A0', '\u00A0».'],
    ['Le bail\u00A0: «\u00A0bail\u00A0»', '', '\u00A0:'],
    ['Quel bail\u00A0?', '', '\u00A0?'],
    ['Le bail\u00A0signé', '', ''],
  ])('keeps bound marks on the line of the word: %s', (sentence, before, after) => {
    const word = splitTerms(sentence, terms).find((part) => typeof part !== 'string')
    expect(word).toMatchObject({ text: 'bail', before, after })
    expect(marked(splitTerms(sentence, terms)).replaceAll(/\[lease:|\]/g, '')).toBe(sentence)
  })

  test('finds a word once', () => {
    expect(mark('Le bail est un bail.')).toBe('Le [lease:bail] est un bail.')
  })

  test('finds the Arabic word, and leaves the French one beside it as text', () => {
    expect(mark('ينتهي عقد الإيجار bail.')).toBe('ينتهي [lease:عقد الإيجار] bail.')
  })

  test('finds the French word that stands alone in Arabic, and says its language', () => {
    const [, word] = splitTerms('الورقة attestation، هنا', terms)
    expect(word).toEqual({
      id: 'certificate',
      text: 'attestation',
      language: 'fr',
      before: '',
      after: '،',
    })
  })

  test.each([
    ['و', 'وعقد الإيجار هنا', '[lease:وعقد الإيجار] هنا'],
    ['ل with the article', 'للوسيط دور', '[mediator:للوسيط] دور'],
    ['ب with the article', 'اتصلوا بالوسيط', 'اتصلوا [mediator:بالوسيط]'],
    ['no article', 'وسيط مجاني', '[mediator:وسيط] مجاني'],
  ])('knows the small words that Arabic writes with the next: %s', (_name, sentence, expected) => {
    expect(mark(sentence)).toBe(expected)
  })

  test('loses nothing of the sentence', () => {
    const sentence = '« L’attestation », le bail ; les états des lieux ! Fin.'
    const text = splitTerms(sentence, terms)
      .map((part) => (typeof part === 'string' ? part : part.before + part.text + part.after))
      .join('')
    expect(text).toBe(sentence)
  })

  test('gives the sentence back where there is no glossary', () => {
    expect(splitTerms('Le bail.', [])).toEqual(['Le bail.'])
  })
})

test('a word is found once on a screen, where it first stands', () => {
  const sentences = ['Le bail.', 'Un bail, une attestation.', 'L’attestation.']
  expect(splitTermsOnce(sentences, terms).map(marked)).toEqual([
    'Le [lease:bail].',
    'Un bail, une [certificate:attestation].',
    'L’attestation.',
  ])
})
