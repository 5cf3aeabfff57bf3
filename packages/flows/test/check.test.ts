/**
 * A canary for each check: the small catalogue is right; each canary breaks one thing, and one mistake must be found there.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compileCatalogue } from '../src/build/compile.ts'
import type { Mistake, MistakeCode } from '../src/build/mistakes.ts'
import { formatMistake, MISTAKES, sortMistakes } from '../src/build/mistakes.ts'
import type { Break } from './canaries.ts'
import { CANARIES, EN, FR, NOTICE, STEP, when } from './canaries.ts'
import { SMALL } from './support.ts'

const TODAY = '2026-11-25'
const folder = mkdtempSync(join(tmpdir(), 'parcours-canaries-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
/** A copy of the small catalogue with some things broken. */
function copyOf(breaks: readonly Break[]): string {
  const root = join(folder, String(count++))
  cpSync(SMALL, root, { recursive: true })
  for (const [file, find, put] of breaks) {
    const full = join(root, file)
    if (put === null) rmSync(full, { recursive: true })
    else {
      const text = readFileSync(full, 'utf8')
      if (!text.includes(find)) throw new Error(`the canary is stale: "${find}" is not in ${file}`)
      writeFileSync(
        full,
        text.replace(find, () => put),
      )
    }
  }
  return root
}

function check(...breaks: readonly Break[]): readonly Mistake[] {
  return compileCatalogue(copyOf(breaks), TODAY).mistakes
}

describe('the small catalogue', () => {
  test('has no mistake as it is', () => {
    expect(check().map(formatMistake)).toEqual([])
  })
})

describe('each check bites', () => {
  test.each(CANARIES.map(([code, place, ...breaks]) => ({ code, place, breaks })))(
    '$code at $place',
    ({ code, place, breaks }) => {
      const found = check(...breaks).filter((mistake) => mistake.code === code)
      expect(found.map(({ file, line }) => `${file}:${line}`)).toContain(place)
      for (const { message, mend, column } of found) {
        expect(`${message} ${mend}`).not.toMatch(/(?<!\{)\{\w+\}|undefined/)
        expect(column).toBeGreaterThan(0)
      }
    },
  )

  test('no check is without a canary', () => {
    const sung = new Set(CANARIES.map(([code]) => code))
    expect(Object.keys(MISTAKES).filter((code) => !sung.has(code as MistakeCode))).toEqual([])
  })
})

describe('what is not a mistake', () => {
  const fine: readonly (readonly [string, ...Break[]])[] = [
    ['"always: true" instead of a condition', [STEP, 'when: { home_now_status: tenant }', 'always: true']],
    ['a source read 18 months ago to the day', [STEP, '2026-11-01', '2025-05-25']],
    ['a source read today', [STEP, '2026-11-01', '2026-11-25']],
    ['a step that is not translated', [EN, '', null]],
    [
      'a change of the official term only, which is not translated',
      [FR, 'Congé du locataire', 'Congé donné par le locataire'],
    ],
    ['an opt-in fact without a screen', [NOTICE, '{ home_now_furnished: false }', '{ firearms: true }']],
    [
      'forms of a word that differ from one language to the other',
      ['words/en.yaml', ', forms: [leases]', ''],
      ['words/fr.yaml', 'term: propriétaire,', 'term: propriétaire, forms: [propriétaires],'],
    ],
    ['a comment', [STEP, 'kind: duty', 'kind: duty # a duty']],
  ]
  test.each(fine.map(([name, ...breaks]) => ({ name, breaks })))('$name', ({ breaks }) => {
    expect(check(...breaks).map(formatMistake)).toEqual([])
  })
})

describe('the report', () => {
  const [mistake] = check(when('{ home_now_statu: tenant }'))

  test('says file, line, column, cause and mend in French, with a guess', () => {
    expect(mistake).toEqual({
      level: 'error',
      code: 'unknown-fact',
      file: STEP,
      line: 6,
      column: 9,
      message: 'Le fait « home_now_statu » n’existe pas. Vouliez-vous dire « home_now_status » ?',
      mend: 'Les faits sont dans facts.yaml.',
    })
  })

  test('begins with a place that an editor can open', () => {
    expect(mistake && formatMistake(mistake)).toMatch(
      /^steps\/tell-landlord\/step\.yaml:6:9 {2}Erreur \[unknown-fact\]\n/,
    )
  })

  test('is sorted, whatever the order of the checks', () => {
    const found = check(
      when('{ nope: 1 }'),
      [FR, 'late: [Écrivez aujourd’hui.]\n', ''],
      [NOTICE, 'kind: advice', 'kind: x'],
    )
    expect(sortMistakes([...found].reverse())).toEqual(found)
  })
})

describe('a step with a mistake', () => {
  test('is left out, alone, and named', () => {
    const root = join(folder, 'left-out')
    cpSync(SMALL, root, { recursive: true })
    writeFileSync(
      join(root, NOTICE),
      readFileSync(join(root, NOTICE), 'utf8').replace('kind: advice', 'kind: x'),
    )
    const { catalogue, leftOut } = compileCatalogue(root, TODAY)
    expect(leftOut).toEqual(['check-notice', 'tell-landlord'])
    expect(catalogue?.steps.map(({ id }) => id)).toEqual(['tell-school'])
  })

  test('a mistake in the common files gives no catalogue', () => {
    const root = join(folder, 'broken')
    cpSync(SMALL, root, { recursive: true })
    writeFileSync(join(root, 'organisms.yaml'), 'organisms: {}')
    expect(compileCatalogue(root, TODAY).catalogue).toBe(null)
    expect(existsSync(root)).toBe(true)
  })
})

describe('the ledger of readings', () => {
  const approvedAfter = (...breaks: readonly Break[]): readonly string[] => {
    const root = copyOf(breaks)
    return compileCatalogue(root, TODAY).words.get('fr')?.approved ?? []
  }

  test('a text is approved when its last reading approves the words as they are', () => {
    expect(approvedAfter()).toEqual(['words/screens.children'])
  })

  test('a question is read with its cards: a changed card takes the approval back', () => {
    const card = 'moves_with_me: { label: Part avec vous }'
    expect(approvedAfter(['words/fr.yaml', card, card.replace('Part', 'Vient')])).toEqual([])
  })

  test('a changed text is approved no more', () => {
    expect(approvedAfter(['words/fr.yaml', 'L’école change.', 'L’école change aussi.'])).toEqual([])
  })

  test('a later reading that asks for changes takes the approval back', () => {
    expect(approvedAfter(['relecture.yaml', 'verdict: approved', 'verdict: to_change'])).toEqual([])
  })

  test('translations carry no approval: other people read them', () => {
    expect(compileCatalogue(SMALL, TODAY).words.get('en')?.approved).toEqual([])
  })
})
