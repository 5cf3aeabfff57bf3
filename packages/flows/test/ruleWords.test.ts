import { describe, expect, test } from 'vitest'
import type { Condition, Fact } from '../src/engine/types.ts'
import { dateRuleLine, readingLine } from '../src/explain/dateWords.ts'
import type { Wording } from '../src/explain/factWords.ts'
import { subjectsOfFacts, valueWords } from '../src/explain/factWords.ts'
import { longDate, phrasesFor } from '../src/explain/phrases.ts'
import { readable } from '../src/explain/rule.ts'
import { ruleLine } from '../src/explain/ruleWords.ts'
import { all, any, is, not, some } from './support.ts'

const FACTS: ReadonlyMap<string, Fact> = new Map<string, Fact>([
  ['status', { type: 'choice', values: ['tenant', 'owner', 'hosted'] }],
  ['furnished', { type: 'boolean' }],
  ['age', { type: 'integer', min: 0, max: 120 }],
  ['months', { type: 'integer', min: 0, max: 600 }],
  ['debts', { type: 'boolean', unasked: false }],
  ['mother_work', { type: 'choice', values: ['employee_private'], derived: true }],
  ['events', { type: 'choices', values: ['moving'], derived: true }],
  ['day', { type: 'date' }],
  ['end', { type: 'date' }],
  ['home', { type: 'commune' }],
  ['aids', { type: 'choices', values: ['rsa', 'aah'] }],
  [
    'children',
    { type: 'list', item: { school: { type: 'choice', values: ['primary'] }, moves: { type: 'boolean' } } },
  ],
  ['at_school', { type: 'boolean', derived: true, is: some('children', is('school', 'primary')) }],
])
const WORDS = {
  schema: 1,
  lang: 'fr',
  shared: {
    events: { moving: { name: 'Je déménage' } },
    subjects: { too_many_debts: { name: 'J’ai trop de dettes' } },
    facts: {
      status: { name: 'Logement', values: { tenant: { card: 'Je loue' }, owner: { card: 'J’achète' } } },
      furnished: { name: 'Meublé', true: 'Votre logement est meublé.', false: 'Votre logement est vide.' },
      age: { name: 'Âge' },
      months: {
        name: 'Ancienneté',
        at_least: 'Vous comptez {{value}} mois ou plus.',
        at_most: 'Vous comptez {{value}} mois ou moins.',
      },
      second_parent_work: { values: { employee_private: { card: 'En entreprise' } } },
      day: { name: 'Départ' },
      end: { name: 'Fin du bail' },
      aids: { name: 'Aides', values: { rsa: { card: 'RSA' }, aah: { card: 'AAH' } } },
      children: {
        name: 'Enfants',
        fields: { school: { label: 'École', values: { primary: 'Primaire' } }, moves: { label: 'Part' } },
      },
    },
  },
  staleShared: [],
  steps: {},
  approved: [],
} as const
const SUBJECTS = subjectsOfFacts([
  { id: 'too_many_debts', events: [], sets: { debts: true } },
  { id: 'two_at_once', events: [], sets: { months: 1, age: 2 } },
])
const FR: Wording = {
  facts: FACTS,
  words: WORDS,
  fallback: WORDS,
  phrases: phrasesFor('fr'),
  subjects: SUBJECTS,
}

/** The words of a condition, with ordinary spaces. */
function say(tree: Condition): string {
  return plain(ruleLine(readable(tree, { facts: FACTS }), FR))
}

const plain = (line: string): string => line.replaceAll('\u00a0', ' ')
/** The words of a date rule, with ordinary spaces. */
const sayDate = (rule: Parameters<typeof dateRuleLine>[0]): string => plain(dateRuleLine(rule, FR))

describe('a condition in words', () => {
  test('names the fact and quotes its answers as the cards say them', () => {
    expect(say(is('status', 'tenant', 'owner'))).toBe('Logement : « Je loue » ou « J’achète »')
  })

  test('says a yes or a no with the sentence that is said to the visitor', () => {
    expect(say(is('furnished', true))).toBe('Votre logement est meublé')
    expect(say(not(is('furnished', true)))).toBe('Votre logement est vide')
    expect(say(not(not(is('furnished', true))))).toBe('Votre logement est meublé')
  })

  test('says bounds of numbers and of dates', () => {
    expect(say({ op: 'compare', fact: 'age', atLeast: 18, lessThan: 25 })).toBe(
      'Âge : 18 ou plus et moins de 25',
    )
    expect(say({ op: 'compare', fact: 'day', moreThan: '2026-07-01' })).toBe(
      'Départ : après le 1er juillet 2026',
    )
    expect(say(not({ op: 'compare', fact: 'age', atLeast: 18 }))).toBe(
      'Âge : une autre réponse que « 18 ou plus »',
    )
  })

  test('says a number with its unit, in the sentence that is said to the visitor', () => {
    const months = (bounds: object, negated = false): string => {
      const leaf: Condition = { op: 'compare', fact: 'months', ...bounds }
      return say(negated ? not(leaf) : leaf)
    }
    expect(months({ atLeast: 8 })).toBe('Vous comptez 8 mois ou plus')
    expect(months({ moreThan: 8 })).toBe('Vous comptez 9 mois ou plus')
    expect(months({ lessThan: 8 })).toBe('Vous comptez 7 mois ou moins')
    expect(months({ atLeast: 8 }, true)).toBe('Vous comptez 7 mois ou moins')
    expect(months({ atMost: 8 }, true)).toBe('Vous comptez 9 mois ou plus')
    expect(months({ atLeast: 8, atMost: 9 })).toBe('Ancienneté : 8 ou plus et 9 ou moins')
  })

  test('names by its subject a fact that nobody is asked', () => {
    expect(say(is('debts', true))).toBe('J’ai trop de dettes : oui')
  })

  test('says the answers of a computed fact and the events as their own cards do', () => {
    expect(say(is('mother_work', 'employee_private'))).toBe(
      'Activité de la personne enceinte : « En entreprise »',
    )
    expect(say(not({ op: 'includes', fact: 'events', values: ['moving'] }))).toBe(
      'Événements choisis : sans « Je déménage »',
    )
  })

  test('says what is among several answers, and what is not', () => {
    expect(say({ op: 'includes', fact: 'aids', values: ['rsa', 'aah'] })).toBe(
      'Aides : au moins une réponse parmi « RSA » ou « AAH »',
    )
    expect(say(not({ op: 'includes', fact: 'aids', values: ['rsa'] }))).toBe('Aides : sans « RSA »')
  })

  test('says what holds of one thing of a list', () => {
    expect(say(some('children', all(is('school', 'primary'), is('moves', true))))).toBe(
      'Enfants : au moins un, avec École : « Primaire » ; et Part : oui',
    )
    expect(say(not(some('children', { op: 'always' })))).toBe('Enfants : aucun')
  })

  test('opens a fact that stands for a condition, also when it is denied', () => {
    expect(say(is('at_school', true))).toBe('Enfants : au moins un, avec École : « Primaire »')
    expect(say(is('at_school', false))).toBe('Enfants : aucun avec École : « Primaire »')
  })

  test('turns a denied group around, so that no reader meets a double denial', () => {
    expect(say(not(any(is('furnished', true), is('status', 'owner'))))).toBe(
      'Votre logement est vide ; et Logement : une autre réponse que « J’achète »',
    )
  })

  test('leaves out branches that decide nothing, and repeats nothing', () => {
    expect(say(all({ op: 'always' }, is('furnished', true), is('furnished', true)))).toBe(
      'Votre logement est meublé',
    )
    expect(say(any({ op: 'always' }, is('furnished', true)))).toBe('Tout le monde est concerné.')
    expect(say(all(not({ op: 'always' }), is('furnished', true)))).toBe('Personne n’est concerné.')
  })

  test('parts a group in a group with brackets', () => {
    expect(say(all(is('furnished', true), any(is('status', 'tenant'), is('status', 'owner'))))).toBe(
      'Votre logement est meublé ; et (Logement : « Je loue » ; ou bien Logement : « J’achète »)',
    )
  })
})

describe('a date rule in words', () => {
  test('says how far, from which date, and what replaces it', () => {
    expect(sayDate({ anchor: 'end', fallback: 'day', offset: '-P3M' })).toBe(
      '3 mois avant : Fin du bail, sinon, sans cette date : Départ',
    )
    expect(sayDate({ anchor: 'day', offset: 'P1Y6M' })).toBe('1 an et 6 mois après : Départ')
    expect(sayDate({ anchor: 'day', offset: 'P1D', count: 'ouvrables' })).toContain('1 jour ouvrable (')
    expect(sayDate({ anchor: 'day', offset: 'P0D' })).toBe('Départ (le jour même)')
  })

  test('says which days count, and what moves the date', () => {
    const reading = readingLine(
      {
        type: 'latest',
        anchor: { next: '07-01', after: 'day' },
        offset: 'P5D',
        count: 'ouvres',
        snap: 'end_of_month',
        rollover: true,
        from: { anchor: 'end' },
      },
      FR,
    )
    const line = plain(reading)
    expect(line).toContain('Au plus tard : 5 jours ouvrés')
    expect(line).toContain('le premier 1er juillet après : Départ')
    expect(line).toContain('porté à la fin du mois')
    expect(line).toContain('un samedi, un dimanche ou un jour férié')
    expect(line).toContain('la période commence : Fin du bail (le jour même)')
  })

  test('names a commune where the caller holds the names, else gives its code', () => {
    expect(valueWords('home', '59350', FR)).toBe(phrasesFor('fr').quote('59350'))
    const communeName = (code: string): string | undefined => (code === '59350' ? 'Lille' : undefined)
    expect(valueWords('home', '59350', { ...FR, communeName })).toBe(phrasesFor('fr').quote('Lille'))
    expect(valueWords('home', '99999', { ...FR, communeName })).toBe(phrasesFor('fr').quote('99999'))
  })

  test('writes the first of a month as French does', () => {
    expect(longDate('2026-07-01', phrasesFor('fr'))).toBe('1er juillet 2026')
    expect(longDate('2026-07-01', phrasesFor('en'))).toBe('1 July 2026')
  })
})
