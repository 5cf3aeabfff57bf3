import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { CATALOGUE } from '../src/cli/command.ts'
import { wordingOf } from '../src/cli/explain.ts'
import type { Box, Sheet, SheetInput } from '../src/cli/graph/layout.ts'
import { LINE, layOut, wrap } from '../src/cli/graph/layout.ts'
import { graphPage } from '../src/cli/graph.ts'
import { run } from '../src/cli/main.ts'
import { openCatalogue } from '../src/cli/path.ts'
import { SMALL, TODAY } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-graph-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function draw(event: string): Promise<string> {
  const out = join(folder, `${event}.html`)
  const { status, err } = await run(['graph', event, '--catalogue', SMALL, '--out', out], {
    now: () => TODAY,
    readInput: () => '',
  })
  if (status !== 0) throw new Error(err)
  return readFileSync(out, 'utf8').replaceAll('\u00a0', ' ')
}

const STEP = { text: 'Faire', note: '', after: [] }
const INPUT: SheetInput = {
  questions: [
    { id: 'q1', text: 'Une question assez longue pour tenir sur plusieurs lignes de sa boîte ?' },
    { id: 'q2', text: 'Et encore ?' },
  ],
  conditions: [
    {
      text: 'Une condition',
      questions: ['q1', 'q2'],
      steps: [
        { ...STEP, id: 'a' },
        { ...STEP, id: 'b', after: ['a'], note: 'après n° 1' },
      ],
    },
    { text: 'Une autre', questions: ['q2'], steps: [{ ...STEP, id: 'c', after: ['elsewhere'] }] },
  ],
}

function overlap(a: Box, b: Box): boolean {
  const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
  return !apart
}

function overlaps({ boxes }: Sheet): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} ${b.id}`] : [])),
  )
}

describe('the layout of a sheet', () => {
  const sheet = layOut(INPUT)

  test('lays no box on another, and none outside', () => {
    expect(overlaps(sheet)).toEqual([])
    for (const { x, y, width, height } of sheet.boxes) {
      expect(x + width).toBeLessThanOrEqual(sheet.width)
      expect(y + height).toBeLessThanOrEqual(sheet.height)
    }
  })

  test('would see two boxes that lie on each other', () => {
    const [first] = sheet.boxes
    if (!first) throw new Error('no box')
    expect(overlaps({ ...sheet, boxes: [first, { ...first, id: 'twin' }] })).toEqual([`${first.id} twin`])
  })

  test('makes each box as high as its text', () => {
    for (const { lines, height } of sheet.boxes) expect(height).toBeGreaterThanOrEqual(lines.length * LINE)
  })

  test('links questions to conditions, conditions to steps, and steps in their order', () => {
    const links = sheet.links.map(({ kind, from, to }) => `${kind} ${from.id} ${to.id}`)
    expect(links).toEqual([
      'gives condition-0 a',
      'gives condition-0 b',
      'gives condition-1 c',
      'asks q1 condition-0',
      'asks q2 condition-0',
      'asks q2 condition-1',
      'before a b',
    ])
  })
})

test('lines break at spaces, never before a sign that stands apart, and a long word is cut', () => {
  expect(wrap('Où est-ce ?', 10)).toEqual(['Où', 'est-ce\u00a0?'])
  expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
  expect(wrap('a\nb', 9)).toEqual(['a', 'b'])
})

const { catalogue: real, words } = openCatalogue(CATALOGUE, TODAY)

describe('parcours graph', () => {
  test('shows questions, conditions in words and numbered steps, and says the same in a list', async () => {
    const page = await draw('moving')
    expect(page).toContain('<svg viewBox=')
    expect(page).toContain('>Où habitez-vous ?</tspan>')
    expect(page).toContain('>Logement : « Locataire »</tspan>')
    expect(page).toMatch(/<tspan [^>]*>2\. /)
    expect(page).toMatch(/<ol id="before-home-words"><li value="1"><strong>/)
    expect(page).toContain('aria-describedby="before-home-words"')
    expect(page).toContain('après n° 1')
  })

  test('writes no letter smaller than 12 pixels, and no picture without its words', async () => {
    const page = await draw('moving')
    const sizes = [...page.matchAll(/font-size: ([\d.]+)px/g)].map(([, size]) => Number(size))
    expect(sizes.length).toBeGreaterThan(0)
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(12)
    for (const [, id] of page.matchAll(/aria-describedby="([^"]+)"/g))
      expect(page).toContain(`<ol id="${id}">`)
  })

  test.each(['moving', 'birth', 'job_loss'])('holds every step of %s once in its pictures', (event) => {
    const page = graphPage(event, real, wordingOf(real, words, 'fr'), TODAY)
    const ids = [...page.matchAll(/class="box step" data-id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(page).toContain(`<p>${ids.length} démarches`)
    expect(ids.length).toBeGreaterThan(50)
  })

  test('refuses an event that does not exist, and lists those that do', async () => {
    await expect(draw('wedding')).rejects.toThrow('graph: give one event: moving')
  })
})
