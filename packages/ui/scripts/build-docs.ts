// Writes generated/docs.json: what the pages of the components in Storybook show of their exports, contracts and tokens.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readDocs } from './docs/readDocs.ts'

const root = dirname(import.meta.dirname)
const path = join(root, 'generated/docs.json')
const { data, problems } = await readDocs(root)
const text = `${JSON.stringify(data, null, 1)}\n`

await mkdir(dirname(path), { recursive: true })
if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
  // Written beside and renamed: a build that reads meanwhile never meets half a file.
  const beside = `${path}.${process.pid}`
  await writeFile(beside, text)
  await rename(beside, path)
}

const components = Object.values(data.components)
const props = components.flatMap(({ exports }) => exports.flatMap((one) => one.props))
const criteria = components.flatMap((one) => one.criteria)
const proofs = criteria.flatMap((one) => one.proofs)
// Mistakes do not stop a build: test/docs refuses them.
for (const problem of problems) console.warn(`packages/ui/${problem}`)
console.log(
  `docs: ${components.length} components, ${props.length} props, ${criteria.length} criteria, ${proofs.length} proofs, ${problems.length} mistakes`,
)
