import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/text/document.ts'
import { countWords, tokenise } from '../src/text/tokens.ts'
import type { TextFormat } from '../src/text/types.ts'

const words = (text: string): number => countWords(tokenise(text))
const sentences = (text: string, format: TextFormat = 'text'): string[] =>
  readDocument(text, format).blocks.flatMap((block) => block.sentences.map((s) => text.slice(s.start, s.end)))
const kinds = (text: string): string[] => tokenise(text).map((token) => `${token.kind}:${token.text}`)

describe('words', () => {
  it.each([
    ['L’eau de l’immeuble', 3],
    ["Aujourd'hui, prud’hommes", 2],
    ['Prenez rendez-vous', 2],
    ['Qu’est-ce que c’est', 3],
    ['Allez-y, montrez-le-lui', 2],
    ['1 500 € par an', 3],
    ['06 12 34 56 78', 1],
    ['Bonjour {{name}} et {count, plural, one {# jour} other {# jours}}', 4],
    ['Allez sur https://www.service-public.fr/a,b ou caf.fr', 5],
    ['Le mardi 13 octobre 2026', 5],
    ['À 3 h 30', 4],
    ['– : « »', 0],
  ])('of %j are %i', (text, count) => {
    expect(words(text)).toBe(count)
  })

  it('keep their place in the text', () => {
    const text = 'L’aide, n’est-ce pas ? 12/03/2026 : 15 %'
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
  })

  it('are told apart by kind', () => {
    expect(kinds('Le 12/03/2026 à 14h30, 2e étage')).toEqual([
      'word:Le',
      'date:12/03/2026',
      'word:à',
      'time:14h30',
      'symbol:,',
      'ordinal:2e',
      'word:étage',
    ])
  })
})

describe('sentences', () => {
  it.each([
    ['M. Petit et Mme Roy viennent. Ils signent.', 2],
    ['Voir l’art. 12 et la p. 4 du livre.', 1],
    ['Le prix est de 12.50 €. Payez.', 2],
    ['Allez sur service-public.gouv.fr. Cliquez.', 2],
    ['« Venez. » Il entre. « Sortez ! »', 3],
    ['Apportez une photo, une carte, etc. Signez ensuite.', 2],
    ['J. Martin habite ici.', 1],
    ['Attendez… puis entrez.', 1],
    ['Vous venez ?! Oui.', 2],
    ['', 0],
    ['  \n ', 0],
  ])('of %j are %i', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })
})

describe('blocks', () => {
  const shape = (text: string, format: TextFormat): string[] =>
    readDocument(text, format).blocks.map((b) => `${b.kind}${b.level} ${b.sentences.length}`)

  it('are read from Markdown', () => {
    expect(
      shape(
        '# Titre\n\nUn **mot**. Deux.\nTrois.\n\n- a\n- b\n  - c\n\n1. d\n\n```\ncode\n```\n',
        'markdown',
      ),
    ).toEqual(['heading1 1', 'paragraph1 3', 'bullet1 1', 'bullet1 1', 'bullet2 1', 'bullet1 1'])
  })

  it('are read from HTML', () => {
    expect(
      shape(
        '<h2>Titre</h2><p>Un &amp; deux.</p><ul><li>a</li><li>b</li></ul><script>var x = 1</script>',
        'html',
      ),
    ).toEqual(['heading2 1', 'paragraph1 1', 'bullet1 1', 'bullet1 1'])
  })

  it('take a short line that stands alone as a title in plain text', () => {
    expect(shape('Demander une aide\n\nÉcrivez à la mairie.\n\n- une photo', 'text')).toEqual([
      'heading1 1',
      'paragraph1 1',
      'bullet1 1',
    ])
  })

  it('hold no link address and no mark of emphasis', () => {
    const text = 'Lisez **la** [lettre](https://a.fr/b) et `code`.'
    const tokens = readDocument(text, 'markdown').blocks.flatMap((b) =>
      b.sentences.flatMap((s) => s.tokens.map((t) => t.text)),
    )
    expect(tokens.filter((t) => /^\p{L}/u.test(t))).toEqual(['Lisez', 'la', 'lettre', 'et'])
  })
})
