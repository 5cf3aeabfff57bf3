import { describe, expect, it } from 'vitest'
import { loadData } from '../src/data.ts'
import { createChecker, type Example, rules } from '../src/index.ts'

const data = await loadData()

/** Findings of one rule in one of its own examples; other rules have no say. */
function findings(example: Example, rule: string, severity: string): string[] {
  const { text, format = 'text', options = {} } = typeof example === 'string' ? { text: example } : example
  const report = createChecker(data, options).checkText(text, format)
  return report.findings.filter((f) => f.rule === rule && f.severity === severity).map((f) => f.excerpt)
}

describe.each(rules.filter((rule) => rule.detect))('$id', (rule) => {
  it.each(rule.good.map((example) => [example] as const))('accepts %j', (example) => {
    expect(findings(example, rule.id, rule.severity)).toEqual([])
  })

  it.each(rule.bad.map((example) => [example] as const))('finds fault with %j', (example) => {
    expect(findings(example, rule.id, rule.severity)).not.toEqual([])
  })
})

describe('the list of rules', () => {
  it('goes from T1 to T33 in order', () => {
    expect(rules.map((rule) => rule.id)).toEqual(Array.from({ length: 33 }, (_, i) => `T${i + 1}`))
  })

  it('leaves only T33 to people', () => {
    expect(rules.filter((rule) => rule.detect === null).map((rule) => rule.id)).toEqual(['T33'])
  })

  it('gives every machine rule a text that passes and one that fails', () => {
    for (const rule of rules)
      if (rule.detect) expect([rule.id, rule.good.length > 0 && rule.bad.length > 0]).toEqual([rule.id, true])
  })

  it('speaks easy French itself', () => {
    const checker = createChecker(data, {
      glossary: [
        'consigne',
        'verbe',
        'paragraphe',
        'subjonctif',
        'conditionnel',
        'fraction',
        'pourcentage',
        'virgule',
      ],
      headings: 'ignored',
      severity: { T8: 'off', T11: 'off' },
    })
    const said = rules.flatMap((rule) => [rule.rule, rule.instead])
    const faults = said.flatMap((text) =>
      checker
        .checkText(text)
        .findings.filter((f) => f.severity === 'error')
        .map((f) => `${f.rule} ${text} [${f.excerpt}]`),
    )
    expect(faults).toEqual([])
  })
})
