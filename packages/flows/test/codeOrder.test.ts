/**
 * The order of the codes, kept by its command; and how long codes are.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { goneNames, wantedLines } from '../src/build/codeOrder.ts'
import type { Outcome } from '../src/cli/command.ts'
import { parcours } from './cliFixture.ts'
import { SCENARIOS, SMALL, step, YES_NO } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-code-order-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
let root = ''
beforeEach(() => {
  root = join(folder, String(count++))
  cpSync(SMALL, root, { recursive: true })
})

const on = (...args: string[]): Promise<Outcome> => parcours([...args, '--catalogue', root])
const order = (): string => readFileSync(join(root, 'code-order.json'), 'utf8')
function edit(file: string, find: string, put: string): void {
  const full = join(root, file)
  const text = readFileSync(full, 'utf8')
  if (!text.includes(find)) throw new Error(`"${find}" is not in ${file}`)
  writeFileSync(full, text.replace(find, put))
}

describe('parcours code-order', () => {
  test('says what is new, and writes only with --update, after the lines that are there', async () => {
    const before = order()
    edit('facts.yaml', 'max: 120', 'max: 150')
    const said = await on('code-order')
    expect(said).toEqual({ status: 0, out: 'fact age integer 0 150\n21 lignes, 1 à ajouter.\n', err: '' })
    expect(order()).toBe(before)
    await on('code-order', '--update')
    const { entries } = JSON.parse(order()) as { entries: readonly string[] }
    const { entries: old } = JSON.parse(before) as { entries: readonly string[] }
    expect(entries).toEqual([...old, 'fact age integer 0 150'])
    expect(await on('check')).toMatchObject({ status: 0 })
    expect((await on('code-order', '--update')).out).toBe('22 lignes, dont 0 de plus.\n')
  })

  test('makes the file of a catalogue that had none', async () => {
    const before = order()
    rmSync(join(root, 'code-order.json'))
    expect(await on('check')).toMatchObject({ status: 0 })
    await on('code-order', '--update')
    expect(order()).toBe(before)
  })

  test('does not complete an order that was changed by hand, or that lost a name', async () => {
    edit('code-order.json', '"lang fr",\n    "lang en"', '"lang en",\n    "lang fr"')
    const changed = order()
    expect(await on('code-order', '--update')).toMatchObject({
      status: 1,
      err: expect.stringContaining('[order-changed]'),
    })
    expect(order()).toBe(changed)
  })

  test('refuses a catalogue with mistakes, and operands', async () => {
    edit('facts.yaml', 'max: 120', 'max: many')
    expect(await on('code-order', '--update')).toMatchObject({ status: 2 })
    expect(await on('code-order', 'x')).toMatchObject({ status: 2 })
  })
})

describe('a name that is gone', () => {
  const ordered = {
    langs: ['fr'],
    events: {},
    facts: { kids: { type: 'list', max: 3, item: { age: YES_NO } } as const, old: YES_NO },
    steps: [step('new-step', { aliases: ['old-step'] })],
  }
  const gone = (line: string, renamed: Readonly<Record<string, string | null>> = {}): unknown =>
    goneNames({ renamed, entries: [...wantedLines(ordered), line] }, ordered).map(([, name]) => name)

  test('is said', () => {
    expect(gone('step other-step')).toEqual(['step other-step'])
    expect(gone('fact work choice a b')).toEqual(['fact work'])
    expect(gone('fact children.age boolean')).toEqual(['fact children.age'])
  })

  test('is right when it has a name of today, or is said to be gone, with all that hangs on it', () => {
    expect(gone('step old-step')).toEqual([])
    expect(gone('step other-step', { 'step other-step': 'old-step' })).toEqual([])
    expect(gone('fact work choice a b', { 'fact work': null })).toEqual([])
    expect(gone('fact children.age boolean', { 'fact children': 'kids' })).toEqual([])
  })

  test('is not right when its new name leads nowhere, or in a circle', () => {
    expect(gone('step a', { 'step a': 'b' })).toEqual(['step a'])
    expect(gone('step a', { 'step a': 'b', 'step b': 'a' })).toEqual(['step a'])
  })
})

interface Figures {
  readonly total: {
    readonly scenarios: number
    readonly address: { readonly max: number }
    readonly version: { readonly max: number }
    readonly ticket: { readonly max: number }
  }
}

describe('parcours codes', () => {
  test('every scenario, with 10 steps done, fits in 300 characters and in version 10 of a QR code', async () => {
    const { out } = await parcours(['codes', SCENARIOS, '--json', '--lang', 'ar'])
    const { total } = JSON.parse(out) as Figures
    expect(total.scenarios).toBeGreaterThan(100)
    expect(total.address.max).toBeLessThanOrEqual(300)
    expect(total.version.max).toBeLessThanOrEqual(10)
    expect(total.ticket.max).toBeLessThanOrEqual(10)
  })

  test('prints a line a scenario, then the shortest, the median and the longest', async () => {
    const { out } = await parcours(['codes', SCENARIOS])
    expect(out).toMatch(/^three-events-family +\d+ +\d+ +\d+ {2}QR \d+, ticket \d+$/m)
    expect(out).toMatch(/^Total : \d+ scénarios ; code \d+ \/ \d+ \/ \d+, adresse .*, QR \d+ \/ \d+ \/ \d+/m)
  })
})
