import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { compileCatalogue } from '../src/build/compile.ts'
import type { Outcome } from '../src/cli/command.ts'
import { run } from '../src/cli/main.ts'
import { SMALL, TODAY } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-new-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
let root = ''
beforeEach(() => {
  root = join(folder, String(count++))
  cpSync(SMALL, root, { recursive: true })
})

async function create(...operands: readonly string[]): Promise<Outcome> {
  return run(['new', ...operands, '--catalogue', root], { now: () => TODAY, readInput: () => '' })
}

/** Appends the new names to the order of the codes, as check asks; gives the lines. */
async function appendToOrder(): Promise<string> {
  expect(mistakes().join('\n')).toContain('code-order.json')
  return (
    await run(['code-order', '--update', '--catalogue', root], { now: () => TODAY, readInput: () => '' })
  ).out
}

/** The mistakes of the catalogue: file and what is asked for. */
function mistakes(): readonly string[] {
  return compileCatalogue(root, TODAY).mistakes.map(({ file, message }) => `${file} ${message}`)
}

function write(file: string, from: RegExp, to: string): void {
  const text = readFileSync(join(root, file), 'utf8')
  if (!from.test(text)) throw new Error(`${from} is not in ${file}`)
  writeFileSync(join(root, file), text.replace(from, to))
}

describe('parcours new step', () => {
  const STEP = 'steps/tell-bank/step.yaml'
  const FR = 'steps/tell-bank/fr.yaml'

  test('writes files that check asks to complete, field by field', async () => {
    const { status, out } = await create('step', 'tell-bank')
    expect(status).toBe(0)
    expect(out).toContain(STEP)
    const asked = mistakes().join('\n')
    for (const field of ['kind', 'theme', 'level', 'organisms', 'sources'])
      expect(asked).toMatch(new RegExp(`tell-bank/step.yaml .*(${field}|null)`))
    for (const field of ['title', 'official', 'what', 'why', 'when', 'how'])
      expect(asked).toMatch(new RegExp(`tell-bank/fr.yaml .*« ${field} »`))
  })

  test('leads to a clean catalogue once what is asked for is written', async () => {
    await create('step', 'tell-bank')
    write(STEP, /^kind:.*$/m, 'kind: duty')
    write(STEP, /^theme:.*$/m, 'theme: money')
    write(STEP, /^level:.*$/m, 'level: nothing')
    write(STEP, /^organisms:.*$/m, 'organisms: [landlord]')
    write(STEP, /^sources:.*$/m, 'sources: [ { id: F1, checkedOn: 2026-11-25 } ]')
    expect(mistakes().join('\n')).toContain('events')
    write(STEP, /^events:.*$/m, 'events: { moving: { phase: before } }')
    expect(mistakes().join('\n')).toContain('condition')
    write(STEP, /^when:.*$/m, 'when: { home_now_status: tenant }')
    write(FR, /^title:.*$/m, 'title: Prévenir la banque')
    write(FR, /^official:.*$/m, 'official: Changement de domiciliation')
    for (const part of ['what', 'why', 'when', 'how'])
      write(FR, new RegExp(`^${part}:.*$`, 'm'), `${part}: [Prévenez la banque.]`)
    expect(await appendToOrder()).toBe('step tell-bank\n22 lignes, dont 1 de plus.\n')
    expect(mistakes()).toEqual([])
  })

  test('names the schema, so that an editor completes', async () => {
    await create('step', 'tell-bank')
    expect(readFileSync(join(root, STEP), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\S+\/generated\/schema\/step\.schema\.json\n/,
    )
  })

  test('overwrites nothing', async () => {
    const before = readFileSync(join(root, 'steps/tell-landlord/step.yaml'), 'utf8')
    const { status, err } = await create('step', 'tell-landlord')
    expect(status).toBe(2)
    expect(err).toContain('already exists')
    expect(readFileSync(join(root, 'steps/tell-landlord/step.yaml'), 'utf8')).toBe(before)
  })
})

describe('parcours new fact', () => {
  test('adds an entry that check asks to complete, and touches no other line', async () => {
    const before = readFileSync(join(root, 'facts.yaml'), 'utf8')
    expect((await create('fact', 'has_garden')).status).toBe(0)
    expect(readFileSync(join(root, 'facts.yaml'), 'utf8').startsWith(before.trimEnd())).toBe(true)
    expect(mistakes().join('\n')).toMatch(/facts\.yaml .*Choisissez|facts\.yaml La valeur null/)
    write('facts.yaml', /^ {4}type: {5,}.*$/m, '    type: boolean')
    await appendToOrder()
    expect(mistakes()).toEqual([])
  })

  test('refuses a name that is taken, or badly written', async () => {
    expect((await create('fact', 'age')).err).toContain('already has "age"')
    expect((await create('fact', 'Has-Garden')).err).toContain('is not an id of a fact')
  })

  test('refuses to add where the section is not the last one', async () => {
    const file = join(root, 'facts.yaml')
    writeFileSync(file, `${readFileSync(file, 'utf8')}more: {}\n`)
    const before = readFileSync(file, 'utf8')
    expect((await create('fact', 'has_garden')).err).toContain('by hand')
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})

describe('parcours new event', () => {
  test('adds the event and its words, which check asks to complete', async () => {
    expect((await create('event', 'new_pet')).status).toBe(0)
    expect(existsSync(join(root, 'words/parts/event-new-pet.fr.yaml'))).toBe(true)
    const file = 'words/parts/event-new-pet.fr.yaml'
    expect(mistakes().join('\n')).toContain(file)
    write(file, /^ {4}name: .*$/m, '    name: J’adopte un animal')
    write(file, /^ {4}what: .*$/m, '')
    for (const phase of ['before', 'day', 'after'])
      write(file, new RegExp(`${phase}: { name: }`), `${phase}: { name: Avant }`)
    await appendToOrder()
    const left = mistakes().filter((line) => !line.includes('en.yaml'))
    expect(left).toEqual([])
  })
})

test('says what it needs when called wrongly', async () => {
  for (const operands of [[], ['step'], ['thing', 'x'], ['step', 'a', 'b']]) {
    const { status, err } = await create(...operands)
    expect(status).toBe(2)
    expect(err).toContain('new: give step, fact or event, and one id')
  }
})
