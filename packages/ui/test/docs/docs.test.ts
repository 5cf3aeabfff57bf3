import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Docs, readDocs } from '../../scripts/docs/readDocs.ts'

const root = join(import.meta.dirname, '../..')

// The compiler reads the whole package: some seconds on a busy machine.
const patience = 60_000

describe('the pages of the components', () => {
  let docs: Docs
  beforeAll(async () => {
    docs = await readDocs(root)
  }, patience)

  test('every exported component has its page, its contract, proofs that exist, words for each prop, and its tokens', () => {
    expect(docs.problems).toEqual([])
    expect(Object.keys(docs.data.components).length).toBeGreaterThan(50)
  })

  test('functions that belong to no component are listed with their words', () => {
    const names = docs.data.functions.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['loadUiStrings', 'splitSentences', 'uiFrench', 'useStrings']),
    )
  })

  test.each([
    ['united', 'button', 'Button', 'iconPosition', { isRequired: false, fallback: "'start'" }],
    ['extended', 'date-field', 'DateField', 'min', { type: 'string', isRequired: false }],
    ['imported', 'calm-mode', 'CalmMode', 'onChange', { isRequired: true }],
  ])('types that are %s are read as the compiler sees them', (_, folder, name, prop, expected) => {
    const component = docs.data.components[folder]?.exports.find((one) => one.name === name)
    expect(component?.props.find((one) => one.name === prop)).toMatchObject(expected)
  })
})

/** A component in whose folder everything is wrong that can be. */
const badPackage: Readonly<Record<string, string>> = {
  'tsconfig.package.json': '{ "compilerOptions": { "strict": true, "noEmit": true }, "include": ["src"] }',
  'generated/tokens.css': ":root { --pc-ink: black; }\n[data-theme='dark'] { --pc-line: white; }\n",
  'src/index.ts':
    "export { Bare } from './bare/index'\nexport { Plain } from './plain/index'\nexport { Wrong, type WrongProps } from './wrong/index'\nexport { useBare } from './words/index'\n",
  'src/words/index.ts': 'export function useBare(): number { return 1 }\n',
  'src/bare/index.ts': 'export function Bare(): null { return null }\n',
  'src/plain/index.ts': '/** Plain. */\nexport function Plain(): null { return null }\n',
  'src/plain/contract.ts': `export const contract = {
  criteria: [{ id: '4.1.2', how: 'Said.', provenBy: [{ axe: 'label' }] }],
  anatomy: { story: 'Usual', parts: [{ name: 'Part', selector: 'p', words: 'A part.' }] },
}
`,
  'src/wrong/index.ts': `export interface WrongProps { 
  readonly told: string
  /** Words. */
  readonly size?: number
}
/** Wrong. */
export function Wrong(_props: WrongProps): null { return null }
`,
  'src/wrong/Wrong.module.css': '.wrong { color: var(--pc-ink); border-color: var(--pc-lien); }',
  'src/wrong/Wrong.test.tsx': "test('is there', () => {})\n",
  'src/wrong/Wrong.stories.tsx': "const meta = { title: 'Base/Wrong' }\nexport const Usual = {}\n",
  'src/wrong/Wrong.mdx': '# Wrong\n\n## When\n\nNever.\n',
  'src/wrong/contract.ts': `export const contract = {
  criteria: [
    { id: '4.1.2', how: 'Said.', provenBy: [{ test: 'is nowhere' }, { test: 'is there' }] },
    { id: '4.1.2', how: 'Again.', provenBy: [{ check: 'smallTargets' }] },
    { id: '9.9.9', how: 'Beyond.', provenBy: [{ test: 'is there' }] },
    { id: '2.1.1', how: 'Keys.', provenBy: [{ axe: 'no-such-rule' }] },
  ],
  anatomy: { story: 'Unusual', parts: [{ name: 'Part', selector: 'p', words: 'A part.' }] },
}
`,
  'testing/layout.ts': 'function other(): void {}\n',
}

describe('canaries: a package where everything is wrong', () => {
  let dir = ''
  let docs: Docs
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'docs-'))
    for (const [file, text] of Object.entries(badPackage)) {
      mkdirSync(dirname(join(dir, file)), { recursive: true })
      writeFileSync(join(dir, file), text)
    }
    docs = await readDocs(dir)
  }, patience)
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  test.each([
    'src/bare: no page of use',
    'src/bare: no contract',
    'src/bare: Bare has no docstring',
    'src/words: useBare has no docstring',
    'src/plain: no token found',
    'src/wrong: its page has no « ## When not »',
    'src/wrong: its page has no « ## In French',
    'src/wrong: its page has no <ComponentDocs of="wrong" />',
    'src/wrong: 4.1.2: no test « is nowhere » in its folder',
    'src/wrong: 4.1.2: no function smallTargets in testing/',
    'src/wrong: 4.1.2 stands twice in its contract',
    'src/wrong: criterion 9.9.9 is not known',
    'src/wrong: 2.1.1: axe has no rule « no-such-rule »',
    'src/wrong: its anatomy names no story: Unusual',
    'src/wrong: Wrong: the prop told has no docstring',
    'src/wrong: --pc-lien is no token',
  ])('is told %s', (problem) => {
    expect(docs.problems.join('\n')).toContain(problem)
  })

  test('is not told what is right', () => {
    expect(docs.problems.join('\n')).not.toMatch(/« is there »|prop size|--pc-ink|« ## When »/)
  })

  test('values of tokens are read by theme', () => {
    expect(docs.data.tokens).toEqual({
      ink: { by: 'nothing', value: 'black' },
      line: { by: 'theme', values: { dark: 'white' } },
    })
  })
})
