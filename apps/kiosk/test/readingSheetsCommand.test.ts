import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { chooseTexts, writeSheets } from '../reading-sheets/main.ts'
import { address, lease, role } from './sheetFixture.ts'

const texts = new Map([address, role, lease].map((text) => [text.id, text]))
const events = ['moving', 'birth']
const chosen = (ids: readonly string[], isAll = false, event?: string) =>
  chooseTexts(texts, events, { ids, isAll, event }).map(({ id }) => id)

describe('the texts to print', () => {
  test('come in the order asked, each once', () => {
    expect(chosen([lease.id, address.id, lease.id])).toEqual([lease.id, address.id])
  })

  test('are all, or those of a life event', () => {
    expect(chosen([], true)).toEqual([address.id, role.id, lease.id])
    expect(chosen([], true, 'birth')).toEqual([role.id])
  })

  test('a mistyped text or event is named, with the nearest one', () => {
    expect(() => chosen(['steps/caf-adress'])).toThrow('Vouliez-vous dire « steps/caf-address » ?')
    expect(() => chosen([], true, 'birht')).toThrow('Vouliez-vous dire « birth » ?')
  })

  test('none at all is a mistake, and the message says how to choose', () => {
    expect(() => chosen([])).toThrow('--all')
  })
})

describe('the command', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'reading-sheets-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const catalogue = fileURLToPath(new URL('../../../packages/flows/test/fixtures/small', import.meta.url))
  const run = (...args: readonly string[]) =>
    writeSheets(['--catalogue', catalogue, ...args], {
      folder,
      today: '2026-12-01',
      findChromium: async () => process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    })

  test('prints the number by which the ledger knows the text', async () => {
    const ledger = readFileSync(join(catalogue, 'relecture.yaml'), 'utf8')
    const known = /text: words\/screens\.children, hash: (\w{8})/.exec(ledger)?.[1]
    expect(await run('words/screens.children', '--out', 'sheets.html')).toContain('1 texte.')
    const html = readFileSync(join(folder, 'sheets.html'), 'utf8')
    expect(known).toBeDefined()
    expect(html).toContain(`Numéro du texte\u00a0: ${known}`)
    expect(html).toContain(`hash: ${known}`)
  })

  test('prints a PDF', async () => {
    await run('--all', '--event', 'moving', '--out', 'sheets.pdf')
    expect(readFileSync(join(folder, 'sheets.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('asks for a file that it can write', async () => {
    await expect(run('steps/caf-address', '--out', 'sheets.doc')).rejects.toThrow('--out feuilles.pdf')
    await expect(run('--what')).rejects.toThrow('--what')
    expect(existsSync(join(folder, 'sheets.doc'))).toBe(false)
  })

  test('prints nothing from a catalogue with errors', async () => {
    await expect(run('--all', '--out', 'all.html', '--catalogue', folder)).rejects.toThrow(
      'npx parcours check',
    )
  })
})
