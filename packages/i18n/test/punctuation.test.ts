import { describe, expect, it } from 'vitest'
import { bindPunctuation, bindTree, createI18n } from '../src/index.ts'

/** A space that does not break is easy to overlook: here it is a `~`. */
const seen = (text: string): string => text.replaceAll('\u00a0', '~')
const bound = (text: string): string => seen(bindPunctuation(text))

/** The marks of a text that a line could begin or end with. */
const loose = (text: string): string[] => text.match(/« | [?!:;»%€]/g) ?? []

describe('French marks', () => {
  it.each([
    ['a question', 'Que change votre vie ?', 'Que change votre vie~?'],
    ['quotes', 'Touchez « Ouvrir ».', 'Touchez «~Ouvrir~».'],
    ['a price', 'Prix : 3 €', 'Prix~: 3~€'],
    ['a share', '60 % de vos droits ; rien de plus !', '60~% de vos droits~; rien de plus~!'],
    ['quotes around a question', '« Pourquoi ? »', '«~Pourquoi~?~»'],
    ['several marks', 'Vraiment ?!', 'Vraiment~?!'],
    ['a placeholder', '« {{name}} » : {{count}} %', '«~{{name}}~»~: {{count}}~%'],
  ])('stay with their words: %s', (_name, text, expected) => {
    expect(bound(text)).toBe(expected)
  })

  it.each([
    ['an hour', 'De 12:30 à 14:00'],
    ['an address', 'https://parcours.exemple.fr/?page=2#a;b'],
    ['part of an address', 'Ajoutez ?page=2 à la fin'],
    ['a colon without a space', 'Mo-Fr 09:00-12:00; Sa off'],
    ['nothing to bind', 'Bonjour, ici (oui) - là. Fin…'],
    ['an empty text', ''],
  ])('bind nothing else: %s', (_name, text) => {
    expect(bindPunctuation(text)).toBe(text)
  })

  it('stay as they are when they are bound again, narrow spaces too', () => {
    const once = bindPunctuation('« Quoi ? » : 3 €')
    expect(bindPunctuation(once)).toBe(once)
    expect(bindPunctuation('1\u202f200\u202f€')).toBe('1\u202f200\u202f€')
  })

  it('are bound in trees and lists; the tree that was given does not change', () => {
    const tree = { a: ['Oui ?'], b: { c: 'Non !', d: 3, e: null } }
    expect(bindTree(tree)).toEqual({ a: ['Oui\u00a0?'], b: { c: 'Non\u00a0!', d: 3, e: null } })
    expect(tree.a).toEqual(['Oui ?'])
  })

  it('would be found loose in a text that nobody bound', () => {
    expect(loose('Touchez « Ouvrir » ?')).toEqual(['« ', ' »', ' ?'])
    expect(loose(bindPunctuation('Touchez « Ouvrir » ?'))).toEqual([])
  })
})

describe('words on the way to the reader', () => {
  const french = { ask: 'Voulez-vous « {{what}} » ?' }
  const english = { ask: 'Do you want {{what}} ?' }
  const shown = 'Voulez-vous «~deux : un ?~»~?'

  it('are bound by createI18n in French only; values stay as they are given', async () => {
    const { i18n, switchTo } = await createI18n(
      { ui: french, first: french },
      {
        ui: async () => english,
        first: async (language) => (language === 'fr' ? { more: 'Encore ?' } : english),
        late: async (language) => (language === 'fr' ? french : english),
      },
      ['first'],
    )
    const say = (ns: string, key = 'ask') => seen(i18n.t(key, { ns, what: 'deux : un ?' }))
    expect(say('ui')).toBe(shown)
    await switchTo('fr')
    expect([say('late'), say('first', 'more')]).toEqual([shown, 'Encore~?'])
    await switchTo('en')
    expect(say('late')).toBe('Do you want deux : un ? ?')
    expect(french.ask).toBe('Voulez-vous « {{what}} » ?')
  })

  it('are bound where a part of an application brings its own, to a copy of i18next too', async () => {
    const { i18n } = await createI18n({ ui: french }, {})
    const copy = i18n.cloneInstance({ lng: 'fr' })
    i18n.addResourceBundle('fr', 'agent', { title: 'Où ?' })
    copy.addResourceBundle('fr', 'about', { title: 'Qui ?' })
    expect(seen(i18n.t('title', { ns: 'agent' }))).toBe('Où~?')
    expect(seen(copy.t('title', { ns: 'about' }))).toBe('Qui~?')
  })
})
