import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadData } from '../src/data.ts'
import { type CheckOptions, checkText, checkTree, createChecker, type Report } from '../src/index.ts'

const data = await loadData()
const check = (text: string, options: CheckOptions = {}, format: 'text' | 'markdown' = 'text'): Report =>
  createChecker(data, options).checkText(text, format)
const errors = (report: Report): string[] =>
  report.findings
    .filter((f) => f.severity === 'error')
    .map((f) => `${f.path ?? ''}${f.path ? ' ' : ''}${f.rule}`)

describe('a finding', () => {
  it('names its place, what is wrong and what to write', async () => {
    const { findings } = await checkText('Bonjour.\nVous recevrez une lettre.')
    expect(findings).toMatchObject([
      {
        rule: 'T5',
        severity: 'error',
        path: null,
        start: 14,
        end: 22,
        line: 2,
        column: 6,
        excerpt: 'recevrez',
      },
    ])
    expect(findings[0]?.instead).toContain('vous recevez')
  })

  it('names its key path in a tree', async () => {
    const { findings } = await checkTree({
      steps: { caf: { what: ['Signez la lettre.', 'Vous recevrez une lettre.'] } },
    })
    expect(findings.map((f) => [f.path, f.rule])).toEqual([['steps.caf.what.1', 'T5']])
  })
})

describe('options', () => {
  it('let glossary words stay', () => {
    expect(errors(check('La forclusion approche.'))).toEqual(['T16'])
    expect(errors(check('La forclusion approche.', { glossary: ['forclusion'] }))).toEqual([])
  })

  it('forbid the synonyms of a concept', () => {
    expect(
      errors(
        check('Demandez une allocation à la mairie.', {
          known: ['allocation'],
          concepts: [{ say: 'aide', not: ['allocation'] }],
        }),
      ),
    ).toEqual(['T18'])
  })

  it('allow a phrase for one rule only', () => {
    const text = 'Vous ne pouvez pas venir sans rendez-vous.'
    expect(errors(check(text))).toEqual(['T7'])
    expect(errors(check(text, { allow: { T7: ['sans rendez-vous'] } }))).toEqual([])
  })

  it('change or silence a rule', () => {
    expect(errors(check('Vous recevrez une lettre.', { severity: { T5: 'advice' } }))).toEqual([])
    expect(check('Vous recevrez une lettre.', { severity: { T5: 'off' } }).findings).toEqual([])
  })

  it('choose the keys that are prose', () => {
    const tree = { id: 'Vous recevrez', official: 'Vous recevrez', title: 'Vous recevrez une lettre.' }
    const paths = (options: CheckOptions): string[] => errors(createChecker(data, options).checkTree(tree))
    expect(paths({ ignoreKeys: ['id', 'official'] })).toEqual(['title T5'])
    expect(paths({ keys: ['title'] })).toEqual(['title T5'])
  })

  it('make screens of a tree: an acronym is explained on each of them', () => {
    const tree = {
      a: { one: 'Le revenu de solidarité active est une aide.', two: 'Le RSA est une aide.' },
      b: { one: 'Le RSA est utile.' },
    }
    const at = (options: CheckOptions): string[] =>
      errors(createChecker(data, options).checkTree(tree)).filter((e) => e.endsWith('T8'))
    expect(at({})).toEqual([])
    expect(at({ screenScope: ['*'] })).toEqual(['b.one T8'])
  })

  it('welcome a question where an answer is expected', () => {
    const tree = { home: { question: 'Où habitez-vous ?', why: 'Pourquoi cette question ?' } }
    expect(errors(createChecker(data, { questions: ['**.question'] }).checkTree(tree))).toEqual([
      'home.why T31',
    ])
  })
})

describe('a suppression', () => {
  const markdown = (comment: string, text = 'Ne venez pas sans masque.'): Report =>
    check(`# Venir\n\n${comment}\n${text}\n`, { known: ['masque'] }, 'markdown')

  it('keeps what it names, with its reason', () => {
    const report = markdown('<!-- falc-ignore T7: sécurité -->')
    expect(errors(report)).toEqual([])
    expect(report.suppressed).toMatchObject([{ reason: 'sécurité', finding: { rule: 'T7' } }])
  })

  it('is an error without a reason, and keeps nothing', () => {
    expect(errors(markdown('<!-- falc-ignore T7 -->')).sort()).toEqual(['T7', 'falc-ignore'])
  })

  it('is an error when it keeps nothing', () => {
    expect(errors(markdown('<!-- falc-ignore T7: sécurité -->', 'Venez demain.'))).toEqual(['falc-ignore'])
  })

  it('is an error when it names no rule', () => {
    expect(errors(markdown('<!-- falc-ignore T99: sécurité -->')).sort()).toEqual(['T7', 'falc-ignore'])
  })

  it('holds for the next block only', () => {
    const report = check(
      '# Venir\n\n<!-- falc-ignore T7: sécurité -->\nNe venez pas sans masque.\n\nNe venez pas sans masque.\n',
      { known: ['masque'] },
      'markdown',
    )
    expect(errors(report)).toEqual(['T7'])
  })

  it('stands beside its key in JSON', () => {
    const report = createChecker(data).checkTree({
      a: 'Ne venez pas sans papier.',
      'a.falc-ignore': 'T7: sécurité',
      b: 'Venez.',
      'b.falc-ignore': 'T7: rien',
    })
    expect(errors(report)).toEqual(['b.falc-ignore falc-ignore'])
  })
})

describe('scores', () => {
  it('are reported and refuse nothing', () => {
    const report = check('Vous signez la lettre.')
    expect(report.scores.kandelMoles).toBeGreaterThan(80)
    expect(report.scores.lix).toBeLessThan(30)
    expect(check('').scores).toEqual({ kandelMoles: null, lix: null })
  })
})

describe('hostile input', () => {
  // The long run reads a million characters; what grows faster than the text shows in a fifth of it too.
  const part = process.env.PARCOURS_FULL === '1' ? 1 : 1 / 5
  const times = (text: string, count: number) => text.repeat(count * part)
  it.each([
    ['no full stop', times('mot ', 250_000)],
    ['one word', times('a', 1_000_000)],
    ['emoji', times('😀 👩‍👩‍👧 ', 50_000)],
    ['right to left', times('\u202Eمرحبا\u202C ', 50_000)],
    ['control characters', times('\u0000\u0007\u001B[31m\uFFFE ', 50_000)],
    ['nested brackets', `${times('(', 10_000)}mot${times(')', 10_000)}`],
    ['nested braces', `${times('{', 10_000)}mot${times('}', 10_000)}`],
    ['open comments', times('<!-- falc-ignore ', 20_000)],
    ['commas', times('un, deux et ', 50_000)],
    ['dots', times('a.', 200_000)],
  ])(
    '%s neither crashes nor blows up',
    (_, text) => {
      for (const format of ['text', 'markdown', 'html'] as const) {
        // Time of the processor: other work on the machine does not count.
        const started = process.cpuUsage()
        createChecker(data).checkText(text, format)
        const { user, system } = process.cpuUsage(started)
        expect((user + system) / 1000).toBeLessThan(20_000 * part)
      }
    },
    90_000,
  )

  it('of any kind gives findings that lie inside the text', () => {
    const checker = createChecker(data)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { start, end } of checker.checkText(text, 'markdown').findings)
          if (!(start >= 0 && end <= text.length && start <= end)) return false
        return true
      }),
    )
  })
})
