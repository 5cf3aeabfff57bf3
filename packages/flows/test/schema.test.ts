/**
 * The JSON Schemas for editors: every file of the real catalogue fits its own, and a broken one does not. They are read
 * back by zod as a JSON Schema, not as the shapes that they were made from.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { withChoices } from '../src/build/schemaChoices.ts'
import { CATALOGUE } from '../src/cli/command.ts'
import { run } from '../src/cli/main.ts'
import { schemasOf } from '../src/cli/schema.ts'
import { SMALL, TODAY } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-schema-'))
afterAll(() => rmSync(folder, { recursive: true }))

const schemas = new Map(
  [...schemasOf(CATALOGUE, TODAY)].map(([file, schema]) => [
    file,
    z.fromJSONSchema(JSON.parse(JSON.stringify(schema))),
  ]),
)

function schemaOf(file: string): z.ZodType {
  const found = schemas.get(file)
  if (!found) throw new Error(`There is no ${file}.`)
  return found
}

function read(file: string): unknown {
  return parse(readFileSync(join(CATALOGUE, file), 'utf8'))
}

/** What a schema finds wrong with a file, as text. */
function issues(schema: string, data: unknown): readonly string[] {
  const result = schemaOf(schema).safeParse(data)
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

const steps = readdirSync(join(CATALOGUE, 'steps'))

test('every file of every step fits the schema of its kind', () => {
  const schemaFor = (file: string): string =>
    file === 'step.yaml' || file === 'fr.yaml'
      ? file.replace('.yaml', '.schema.json')
      : 'translation.schema.json'
  const found = steps.flatMap((id) =>
    readdirSync(join(CATALOGUE, 'steps', id)).map((file) => ({
      file: `${id}/${file}`,
      issues: issues(schemaFor(file), read(`steps/${id}/${file}`)),
    })),
  )
  expect(found.length).toBeGreaterThan(2 * 60)
  expect(found.filter((one) => one.issues.length > 0)).toEqual([])
})

test.each(['facts', 'screens', 'events', 'organisms', 'places', 'relecture'])(
  '%s.yaml fits its schema',
  (name) => {
    expect(issues(`${name}.schema.json`, read(`${name}.yaml`))).toEqual([])
  },
)

describe('a step that is wrong does not fit', () => {
  const right = read('steps/give-notice-to-landlord/step.yaml') as Readonly<Record<string, unknown>>
  const date = { type: 'latest', anchor: 'moving_date' }

  test('as a start: the same step, unbroken, fits', () => {
    expect(issues('step.schema.json', { ...right, deadline: [date] })).toEqual([])
  })

  test.each<[string, object]>([
    ['an unknown field', { kindd: 'duty' }],
    ['an unknown organism', { organisms: ['the_king'] }],
    ['an unknown place', { places: ['castle'] }],
    ['an unknown phase', { events: { moving: { phase: 'later' } } }],
    ['an unknown event', { events: { wedding: { phase: 'before' } } }],
    ['an unknown step before it', { after: ['do-nothing'] }],
    ['an unknown fact in its condition', { when: { home_now_statut: 'tenant' } }],
    ['an unknown fact deep in its condition', { when: { all: [{ not: { any: [{ nobody: true }] } }] } }],
    ['a value that is none of the fact’s', { when: { home_now_status: 'squatter' } }],
    ['two keys in one condition', { when: { home_now_status: 'tenant', home_now_furnished: true } }],
    ['an operator of another type', { when: { age: { includes: 3 } } }],
    ['a field that the list lacks', { when: { children: { some: { colour: 'blue' } } } }],
    ['a field of another list', { for: { list: 'vehicles', where: { school: 'secondary' } } }],
    ['an anchor that is no date', { deadline: [{ ...date, anchor: 'age' }] }],
    ['no source', { sources: [] }],
  ])('%s', (_, broken) => {
    expect(issues('step.schema.json', { ...right, ...broken })).not.toEqual([])
  })
})

test('words, facts, screens, events and readings that are wrong do not fit', () => {
  const french = read('steps/caf-address/fr.yaml') as object
  expect(issues('fr.schema.json', { ...french, what: [] })).not.toEqual([])
  expect(issues('facts.schema.json', { facts: { x: { type: 'colour' } } })).not.toEqual([])
  expect(issues('screens.schema.json', { screens: [{ id: 'x', kind: 'date', fact: 'nope' }] })).not.toEqual(
    [],
  )
  expect(
    issues('events.schema.json', {
      events: { x: { available: true, anchors: ['age'], phases: ['before'] } },
    }),
  ).not.toEqual([])
  const reading = {
    text: 'steps/nope',
    hash: '0a1b2c3d',
    group: 'Un atelier',
    date: TODAY,
    verdict: 'approved',
  }
  expect(issues('relecture.schema.json', { readings: [reading] })).not.toEqual([])
})

test('documents of the catalogue are proposed, and a step may have its own', () => {
  const text = JSON.stringify(schemasOf(SMALL, TODAY).get('step.schema.json'))
  expect(text).toContain('"identity_document"')
  const right = read('steps/caf-address/step.yaml') as object
  expect(issues('step.schema.json', { ...right, documents: ['a_paper_of_its_own'] })).toEqual([])
})

test('a choice whose place is gone is a defect, not a schema without it', () => {
  expect(() => withChoices({ properties: {} }, [{ at: 'events.*keys', values: [] }])).toThrow('events.*keys')
})

test('parcours schema writes one file for each kind, the same each time', async () => {
  const args = ['schema', '--out', folder, '--catalogue', SMALL, '--today', TODAY]
  const surroundings = { now: () => TODAY, readInput: () => '' }
  expect((await run(args, surroundings)).status).toBe(0)
  const files = readdirSync(folder)
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'))
  await run(args, surroundings)
  expect(files.map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual(texts)
  expect(files.sort()).toEqual([...schemas.keys()].sort())
})
