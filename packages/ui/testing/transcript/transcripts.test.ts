import { describe, expect, test } from 'vitest'
import type { AxNode } from '../conformance/driver.ts'
import { transcriptOf } from './transcript.ts'

const node = (role: string, name: string, more: Partial<AxNode> = {}): AxNode => ({
  role,
  name,
  description: '',
  value: '',
  mark: '',
  states: {},
  children: [],
  ...more,
})
const said = (...children: AxNode[]) =>
  transcriptOf(node('document', '', { children }), 'fr')
    .trim()
    .split('\n')

const texts = import.meta.glob<string>('../../transcripts/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
})

test.each(Object.entries(texts))('%s has words of ours for every role', (_file, text) => {
  expect(text.match(/\[\w+\]/g) ?? []).toEqual([])
})

describe('a transcript', () => {
  test('says name, role, state and description of a control on one line', () => {
    const button = node('button', 'Continuer', { states: { pressed: true }, description: 'Vers la suite' })
    expect(said(button)).toEqual(['Continuer, bouton, enfoncé, Vers la suite'])
  })

  test('says a group on entering it, with the place of each answer in it', () => {
    const radios = ['Oui', 'Non'].map((name) => node('radio', name, { states: { checked: name === 'Oui' } }))
    expect(said(node('group', 'Avez-vous un chien ?', { children: radios }))).toEqual([
      'Avez-vous un chien ?, groupe',
      '  Oui, choix 1 sur 2, coché',
      '  Non, choix 2 sur 2, non coché',
    ])
  })

  test('says the words of a term and of a cell, whose name they are', () => {
    const term = node('term', 'Vos enfants', { children: [node('text', 'Vos enfants')] })
    const cell = node('cell', 'La Caf', { children: [node('text', 'La Caf')] })
    const row = node('row', 'La Caf', { children: [cell] })
    expect(said(term, node('table', 'Qui', { children: [row] }))).toEqual([
      'Vos enfants',
      'Qui, tableau',
      '  La Caf',
    ])
  })

  test('says what a field holds, and that it is empty', () => {
    expect(said(node('textbox', 'Nom'), node('textbox', 'Nom', { value: 'Li' }))).toEqual([
      'Nom, champ de texte, vide',
      'Nom, champ de texte, contient « Li »',
    ])
  })

  test('says what is announced, and nothing of a silent region', () => {
    const live = (text: string) =>
      node('', '', { states: { live: 'polite' }, children: text ? [node('text', text)] : [] })
    expect(said(live(''), live('Page 2 sur 3'))).toEqual(['annonce : Page 2 sur 3'])
  })

  test('canary: a role without a word of ours stands out in English', () => {
    expect(said(node('meter', 'Jauge'))).toEqual(['Jauge, [meter]'])
  })
})
