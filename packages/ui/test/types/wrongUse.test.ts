import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (folder: string): { file: string; text: string }[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: join(folder, file), text: readFileSync(join(root, folder, file), 'utf8') }))

const sources = read('src')
const typeTests = [...sources.filter(({ file }) => file.includes('.test.')), ...read('test/types')].map(
  ({ text }) => text,
)

/** Props of which one use is right and another is not: a union, a pair, one at least. */
const isStrict = (props: string): boolean =>
  /\?: never|^ *\| *(?:\{|readonly \[|\()|readonly \[\w+, \.\.\./m.test(props)

/** Components whose own file or folder has such props. */
const strictComponents = sources
  .filter(({ file, text }) => /[A-Z]\w+\.tsx$/.test(file) && !/stories|test/.test(file) && isStrict(text))
  .map(({ file }) => file.match(/(\w+)\.tsx$/)?.[1] ?? '')

/** Whether a wrong use of a component, or of a type of its props, stands under an `@ts-expect-error`. */
const isTested = (name: string, tests: readonly string[]): boolean =>
  tests.some((text) => new RegExp(`@ts-expect-error [^\\n]+\\n[^@]*?<${name}\\b`).test(text))

/** Their props are written as data of another component, whose wrong use is tested by its type. */
const byData: Readonly<Record<string, string>> = { RecordRow: 'RecordRowItem', Segments: 'RecordRowItem' }

describe('a component whose props exclude one another', () => {
  test('is found', () => {
    expect(strictComponents).toEqual(
      expect.arrayContaining(['Button', 'Progress', 'ToCheckCard', 'StepPages']),
    )
    expect(strictComponents.length).toBeGreaterThan(12)
  })

  test.each(strictComponents)('%s: a wrong use is tried, and does not compile', (name) => {
    const type = byData[name]
    const found =
      type === undefined
        ? isTested(name, typeTests)
        : typeTests.some((text) => new RegExp(`: ${type}\\[\\] = \\[\\s*// @ts-expect-error`).test(text))
    expect(found).toBe(true)
  })

  test('canary: one that nobody tries is seen', () => {
    const props = 'export interface Props {\n  steps: readonly [Step, ...Step[]]\n}'
    expect([isStrict(props), isTested('Nobody', typeTests)]).toEqual([true, false])
    expect(isStrict('export interface Props {\n  title: string\n}')).toBe(false)
  })
})
