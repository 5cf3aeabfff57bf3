import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import { everyStory } from './everyStory.ts'
import { type Folder, readFolder, storyNames, titleOf } from './folder.ts'
import type { DocsClaim, DocsComponent, DocsData, DocsExport, TokenValues } from './model.ts'
import { type ProofFinder, proofFinder, readClaim } from './proofs.ts'
import { type ApiExport, readApi } from './readApi.ts'
import { foldersUsed, ownProperties, tokensOfFolder, tokenValues } from './readTokens.ts'

/** What stands on each page, in this order. */
const headings = ['When', 'When not', 'Easy to read', 'Accessibility']

/** Folders of `src` that draw nothing of their own. */
const isDrawing = (folder: string) => !/^(lib|strings|stor(y|ies)-text)$/.test(folder)

function pageProblems({ name, page }: Folder): string[] {
  if (page === undefined) return ['no page of use: write <Component>.mdx']
  const problems = headings
    .filter((one) => !page.includes(`\n## ${one}\n`))
    .map((one) => `its page has no « ## ${one} »`)
  if (!/^## In French: \S/m.test(page))
    problems.push('its page has no « ## In French: … », by which it is searched')
  if (!page.includes(`<ComponentDocs of="${name}" />`))
    problems.push(`its page has no <ComponentDocs of="${name}" />`)
  return problems
}

function contractProblems(folder: Folder): string[] {
  const { contract, stories } = folder
  if (contract === undefined) return ['no contract: write contract.ts (see scripts/docs/model.ts)']
  const ids = contract.criteria.map(({ id }) => id)
  const twice = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `${id} stands twice in its contract`)
  const { anatomy } = contract
  if (anatomy === null) return stories === undefined ? twice : [...twice, 'it has stories but no anatomy']
  return storyNames(folder).includes(anatomy.story)
    ? twice
    : [...twice, `its anatomy names no story: ${anatomy.story}`]
}

function wordsProblems(exports: readonly DocsExport[]): string[] {
  return exports.flatMap(({ name, words, props }) => [
    ...(words === '' ? [`${name} has no docstring`] : []),
    ...props
      .filter((prop) => prop.words === '')
      .map((prop) => `${name}: the prop ${prop.name} has no docstring`),
  ])
}

function tokenProblems(component: DocsComponent, known: Readonly<Record<string, TokenValues>>): string[] {
  const all = [...component.tokens, ...component.through.flatMap(({ tokens }) => tokens)]
  const unknown = component.tokens.filter((token) => known[token] === undefined)
  return [
    // What draws nothing needs no token.
    ...(all.length === 0 && component.anatomy !== null && component.anatomy.isUndrawn !== true
      ? ['no token found: neither in its style sheets nor in what it draws with']
      : []),
    ...unknown.map((token) => `--pc-${token} is no token`),
  ]
}

function readClaims(folder: Folder, finder: ProofFinder): { claims: DocsClaim[]; problems: string[] } {
  const read = (folder.contract?.criteria ?? []).map((claim) => readClaim(claim, finder, folder.dir))
  return {
    claims: read.flatMap(({ shown }) => shown ?? []),
    problems: read.flatMap(({ problems }) => problems),
  }
}

/** Lists the tokens of a folder of `src`, without the custom properties that components set for themselves. */
function tokenLister(
  src: string,
  known: Readonly<Record<string, TokenValues>>,
): (folder: string) => string[] {
  const own = ownProperties(src)
  return (folder) =>
    tokensOfFolder(join(src, folder)).filter((token) => known[token] !== undefined || !own.has(token))
}

function componentOf(
  folder: Folder,
  exports: readonly ApiExport[],
  criteria: readonly DocsClaim[],
  tokensOf: (folder: string) => string[],
): DocsComponent {
  const title = titleOf(folder)
  return {
    folder: folder.name,
    title,
    name: title.split('/').at(-1) ?? folder.name,
    exports: exports.map(({ folder: _, ...rest }) => rest),
    criteria,
    anatomy: folder.contract?.anatomy ?? null,
    tokens: tokensOf(folder.name),
    through: foldersUsed(folder.dir)
      .filter(isDrawing)
      .map((name) => ({ folder: name, tokens: tokensOf(name) })),
  }
}

/** The pages of a package, and what is wrong with them, each with the folder that it concerns. */
export interface Docs {
  readonly data: DocsData
  readonly problems: readonly string[]
}

const axeRules = () => new Map(axe.getRules().map(({ ruleId, help }) => [ruleId, help]))

/**
 * Reads the exports, contracts, pages, tests and style sheets of a package laid out like this one.
 * @param root folder of the package: `src`, `testing`, `generated/tokens.css`, `tsconfig.package.json`
 * @throws when its sources or a contract cannot be read
 */
export async function readDocs(root: string): Promise<Docs> {
  const src = join(root, 'src')
  const exports = readApi(root)
  const tokens = tokenValues(readFileSync(join(root, 'generated/tokens.css'), 'utf8'))
  const finder = proofFinder({ src, testing: join(root, 'testing'), axeRules: axeRules() })
  const withComponents = exports.filter(({ kind }) => kind === 'component').map(({ folder }) => folder)
  const tokensOf = tokenLister(src, tokens)
  const components: Record<string, DocsComponent> = {}
  const problems: string[] = []
  for (const name of new Set(withComponents)) {
    const folder = await readFolder(src, name)
    const own = exports.filter((one) => one.folder === name)
    const { claims, problems: claimProblems } = readClaims(folder, finder)
    const component = componentOf(folder, own, claims, tokensOf)
    components[name] = component
    const found = [
      ...pageProblems(folder),
      ...contractProblems(folder),
      ...claimProblems,
      ...wordsProblems(own),
      ...tokenProblems(component, tokens),
    ]
    problems.push(...found.map((problem) => `src/${name}: ${problem}`))
  }
  const functions = exports.filter(({ folder }) => components[folder] === undefined)
  problems.push(
    ...functions.flatMap((one) => wordsProblems([one]).map((problem) => `src/${one.folder}: ${problem}`)),
  )
  const common = everyStory.map((claim) => readClaim(claim, finder, src))
  problems.push(
    ...common.flatMap((one) => one.problems.map((problem) => `scripts/docs/everyStory.ts: ${problem}`)),
  )
  const data = { components, functions, everyStory: common.flatMap(({ shown }) => shown ?? []), tokens }
  return { data, problems }
}
