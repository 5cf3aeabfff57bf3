import { describe, expect, it } from 'vitest'
import { checkStrings, flattenStrings, hashText } from '../src/checkStrings.ts'
import { createI18n } from '../src/index.ts'

const french = flattenStrings({
  a: { hello: 'Bonjour {{name}}' },
  steps_one: '1 étape',
  steps_other: '{{count}} étapes',
})
const stampsOf = (keys: string[]) =>
  Object.fromEntries(keys.map((key) => [key, hashText(french.get(key) ?? french.get('steps_other') ?? '')]))

describe('a translation of interface strings', () => {
  const good = flattenStrings({
    a: { hello: 'Hello {{name}}' },
    steps_one: '1 step',
    steps_other: '{{count}} steps',
  })
  it('passes when complete, with the same placeholders and stamped', () => {
    expect(checkStrings(french, good, stampsOf([...good.keys()]), 'en-GB')).toEqual([])
  })
  it('is refused when a text is missing, superfluous, unstamped or has lost a placeholder', () => {
    const bad = flattenStrings({ a: { hello: 'Hello' }, extra: 'x', steps_other: '{{count}} steps' })
    const codes = checkStrings(french, bad, stampsOf(['a.hello']), 'en-GB').map(
      (problem) => `${problem.key}:${problem.code}`,
    )
    expect(codes).toEqual([
      'steps_one:plural',
      'a.hello:placeholder',
      'extra:superfluous',
      'steps_other:unstamped',
    ])
  })
  it('is stale when the French changed after it was read', () => {
    const problems = checkStrings(
      french,
      good,
      { ...stampsOf([...good.keys()]), 'a.hello': '00000000' },
      'en-GB',
    )
    expect(problems).toMatchObject([{ key: 'a.hello', code: 'stale' }])
  })
  it('needs the six plural forms of Arabic', () => {
    const codes = checkStrings(french, new Map(), {}, 'ar').filter((problem) => problem.code === 'plural')
    expect(codes).toHaveLength(6)
  })
})

describe('the translator', () => {
  it('loads a language on demand and falls back to French for a missing text', async () => {
    const { i18n, switchTo } = await createI18n(
      { ui: { yes: 'Oui', no: 'Non' } },
      { ui: async () => ({ yes: 'Yes' }) },
    )
    expect(i18n.t('yes', { ns: 'ui' })).toBe('Oui')
    await switchTo('en')
    expect(i18n.t('yes', { ns: 'ui' })).toBe('Yes')
    expect(i18n.t('no', { ns: 'ui' })).toBe('Non')
  })
  it('completes the French of a first screen, and stays in the language shown', async () => {
    const { i18n, load, switchTo } = await createI18n(
      { ui: { yes: 'Oui' } },
      { ui: async (language) => (language === 'fr' ? { yes: 'Oui', no: 'Non' } : { yes: 'Yes', no: 'No' }) },
      ['ui'],
    )
    await switchTo('en')
    expect(i18n.t('no', { ns: 'ui', lng: 'fr' })).toBe('no')
    await load('fr')
    expect(i18n.t('no', { ns: 'ui', lng: 'fr' })).toBe('Non')
    expect(i18n.t('no', { ns: 'ui' })).toBe('No')
  })
  it('asks for nothing more of a French that is whole', async () => {
    const asked: string[] = []
    const { switchTo } = await createI18n(
      { ui: { yes: 'Oui' } },
      {
        ui: async (language) => {
          asked.push(language)
          return { yes: 'Yes' }
        },
      },
    )
    await switchTo('fr')
    await switchTo('en')
    await switchTo('en')
    expect(asked).toEqual(['en'])
  })
  it('keeps the language and tells the caller when a file cannot be loaded', async () => {
    const { i18n, switchTo } = await createI18n(
      { ui: { yes: 'Oui' } },
      { ui: async () => Promise.reject(new Error('404')) },
    )
    await expect(switchTo('ar')).rejects.toThrow('404')
    expect(i18n.language).toBe('fr')
  })
})
