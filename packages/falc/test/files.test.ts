import { describe, expect, it } from 'vitest'
import { optionsFault } from '../src/check/options.ts'
import { loadData } from '../src/data.ts'
import { checkSource } from '../src/files/index.ts'
import { createChecker, rules } from '../src/index.ts'

const checker = createChecker(await loadData())
const ids = rules.map(({ id }) => id)

const left = (source: string, format: 'yaml' | 'json' | 'html' | 'markdown' = 'yaml'): string[] =>
  checkSource(checker, source, format)
    .findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'T22' && rule !== 'T28')
    .map(({ rule, path }) => `${rule} ${path ?? ''}`.trim())

describe('a permission in YAML', () => {
  it.each([
    ['at the end of a flow map', 'a: { t: La Mme Petit., u: Le Dr Roy. } # falc-ignore T9: nom\n'],
    ['at the end of a flow list', 'a: [La Mme Petit., [Le Dr Roy.]] # falc-ignore T9: nom\n'],
    [
      'at the end of a flow map in a list',
      'a:\n  - { t: La Mme Petit., u: Le Dr Roy. } # falc-ignore T9: nom\n',
    ],
    ['at the end of an item of a nested list', 'a:\n  - - La Mme Petit. # falc-ignore T9: nom\n'],
    ['before a list', '# falc-ignore T9: nom\na:\n  - [Le Dr Roy.]\n  - b: { c: [La Mme Petit.] }\n'],
    ['before a map in a list', 'a:\n  # falc-ignore T9: nom\n  - x: Le Dr Roy.\n    y: La Mme Petit.\n'],
    [
      'inside a flow map',
      'a: {\n  # falc-ignore T9: nom\n  b: Le Dr Roy.,\n  c: La Mme Petit. # falc-ignore T9: nom\n}\n',
    ],
    [
      'inside a flow list',
      'a: [\n  "Le Dr Roy.", # falc-ignore T9: nom\n  # falc-ignore T9: nom\n  "La Mme Petit.",\n]\n',
    ],
    ['after the sign of a folded text', 'a: > # falc-ignore T9: nom\n  La Mme Petit\n  vient.\n'],
  ])('%s holds', (_, source) => {
    expect(left(source)).toEqual([])
  })

  it('at the end of the first line of an item holds for that line alone', () => {
    const source = 'a:\n  - x: Le Dr Roy. # falc-ignore T9: nom\n    y: La Mme Petit.\n'
    expect(left(source)).toEqual(['T9 a.0.y'])
  })

  it('written inside a text is text', () => {
    const source =
      'a: |\n  # falc-ignore T9: nom\n  Venez.\nb: Le Dr Roy.\nc: "Venez. # falc-ignore T9: nom"\n'
    expect(left(source)).toContain('T9 b')
    expect(left(source)).not.toContain('falc-ignore')
  })
})

describe('a permission in JSON', () => {
  it('beside a list holds for all that the list holds', () => {
    expect(left('{"a": ["La Mme Petit.", ["Le Dr Roy."]], "a.falc-ignore": "T9: nom"}', 'json')).toEqual([])
  })

  it('in an item of a list holds for that item alone', () => {
    const source = '{"b": [{"t": "La Mme Petit.", "t.falc-ignore": "T9: nom"}, {"t": "Le Dr Roy."}]}'
    expect(left(source, 'json')).toEqual(['T9 b.1.t'])
  })
})

describe('a permission in Markdown and HTML', () => {
  it('holds for one item of a list', () => {
    const source = '# Venir\n\n- La Mme Petit. <!-- falc-ignore T9: nom -->\n- Le Dr Roy.\n'
    expect(left(source, 'markdown')).toEqual(['T9'])
  })

  it('holds for the next paragraph', () => {
    expect(left('<!-- falc-ignore T9: nom -->\n<p>Le Dr Roy.</p>', 'html')).toEqual([])
  })
})

describe('options that a person wrote', () => {
  it.each([
    ['no map', ['bail'], 'must be names'],
    ['an unknown option', { glosary: [] }, 'no option "glosary"'],
    ['a word instead of a list', { glossary: 'bail' }, '"glossary" must be a list'],
    ['an unknown rule', { severity: { T99: 'off' } }, 'no rule T99'],
    ['an unknown severity', { severity: { T1: 'warn' } }, 'error, advice or off'],
    ['a phrase instead of a list', { allow: { T7: 'je ne sais pas' } }, 'list of phrases'],
    ['a rule instead of a map', { allow: ['T7'] }, 'must name rules'],
  ])('with %s are refused', (_, options, message) => {
    expect(optionsFault(options, ids)).toContain(message)
  })

  it('are accepted when each is known', () => {
    const options = { glossary: ['bail'], known: ['box'], severity: { T2: 'advice' }, questions: true }
    expect(optionsFault(options, ids)).toBeNull()
  })
})
