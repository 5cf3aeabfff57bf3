// Writes generated/pictures.ts: the address of each picture of pictograms/concepts.json, worked out when it is shown.
// A list of ready addresses would be made whole, 74 of them, before the first drawing of every page that has a card.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const concepts = JSON.parse(await readFile(join(root, 'pictograms/concepts.json'), 'utf8'))
// Bundlers follow the words `new URL('…', import.meta.url)` alone. `no-inline`: pictures stay files of their own, out
// of the script of a page that shows none.
const lines = Object.entries(concepts).map(
  ([name, { file }]) =>
    `  '${name}': () => new URL('../pictograms/${file}?no-inline', import.meta.url).href,\n`,
)
await mkdir(join(root, 'generated'), { recursive: true })
await writeFile(
  join(root, 'generated/pictures.ts'),
  `// Built by scripts/build-pictures.mjs: edit pictograms/concepts.json.\nexport const pictures = {\n${lines.join('')}}\n`,
)
