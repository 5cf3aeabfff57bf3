import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf } from '@parcours/i18n'
import { expect, test } from 'vitest'
import { device } from '../../generated/tokens.ts'
import { transcriptFiles } from '../../scripts/evidence/evidence.ts'
import { isOfComponent, readStories } from '../../scripts/evidence/stories.ts'
import { textSizes, themes } from '../../src/locale-provider/index.ts'
import { allModes, type Mode, modes } from '../../testing/modes.ts'

const ui = join(import.meta.dirname, '../..')
const root = join(ui, '../..')
const page = readFileSync(join(root, 'docs/accessibility-evidence.md'), 'utf8')

const ofComponents = readStories(root).filter(isOfComponent)
const components = new Set(ofComponents.map(({ title }) => title)).size
const files = transcriptFiles(readdirSync(join(ui, 'transcripts')))
const folders = new Set(ofComponents.map(({ file }) => file.replace(/[^/]+$/, '')))
const tests = globSync(
  [...folders].map((folder) => `${folder}*.test.{ts,tsx}`),
  { cwd: root },
).length
const layoutRules = readFileSync(join(ui, 'testing/falc/fault.ts'), 'utf8').match(/^ {2}\| 'L\d+'$/gm) ?? []
const differ = (of: (mode: Mode) => string | number) => new Set(modes.map(of)).size

/** What our column says, row by row, in the figures of this day. */
const said: Readonly<Record<string, readonly string[]>> = {
  'Automatic rules (axe, pa11y)': [`in ${modes.length} modes each`],
  'Modes of these': [
    `${differ(({ language }) => languageOf(language).dir)} directions`,
    `${differ(({ theme }) => theme)} themes of ${themes.length}`,
    `${differ(({ size }) => size)} text sizes of ${textSizes.length}`,
    `${differ(({ viewport }) => viewport.width)} screens`,
    `${allModes.length} modes in \`npm run test:full\``,
  ],
  'Counts we could read': [`${ofComponents.length} stories of ${components} components`],
  'Keyboard, focus, behaviour': [`${tests} test files of components`],
  'Forced colours': [`all ${ofComponents.length} stories of ${components} components`],
  'Largest text, physical sizes': [`${textSizes.length} sizes`, `targets of ${device['target-mm']} mm`],
  'Easy-to-read language and layout': [`${layoutRules.length} layout rules`],
  'Spoken transcripts kept as files': [
    `${files.length} files: ${files.length / 2} stories of all ${components} components`,
  ],
}

/** What our column does not say that it must. */
function staleFigures(text: string): string[] {
  const rows = text.split('\n').map((line) => line.split(' | '))
  return Object.entries(said).flatMap(([row, figures]) => {
    const ours = rows.find(([name]) => name?.includes(`**${row}**`))?.[1] ?? ''
    return figures.filter((figure) => !ours.includes(figure)).map((figure) => `${row}: ${figure}`)
  })
}

test('the figures of our own column are those of this day', () => {
  expect(staleFigures(page)).toEqual([])
})

test('canary: a figure that is no longer true is told, and a row that is gone', () => {
  const [heard] = said['Spoken transcripts kept as files'] ?? []
  const before = page.replace(`${files.length} files:`, `${files.length - 2} files:`)
  expect(staleFigures(before)).toContain(`Spoken transcripts kept as files: ${heard}`)
  expect(staleFigures('')).toHaveLength(Object.values(said).flat().length)
})
