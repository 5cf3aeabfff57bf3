import { join } from 'node:path'
import {
  API,
  type Checker,
  SignatureKind,
  SymbolFlags,
  type Symbol as TsSymbol,
  type Type,
} from 'typescript/unstable/sync'
import type { DocsExport, DocsProp } from './model.ts'

/** What a source file of the package exports, with the folder of `src` where it is declared. */
export interface ApiExport extends DocsExport {
  readonly folder: string
}

const withoutUndefined = (type: string) =>
  type.replace(/ \| undefined$/, '').replace(/^\((.*=>[^()]*)\)$/, '$1')

/** Text of a type, kept to one line that can be read. */
const shown = (checker: Checker, type: Type) => withoutUndefined(checker.typeToString(type))

/** The words of a docstring with its `@default`: TypeScript keeps tags apart. */
function wordsOf(checker: Checker, symbol: TsSymbol): { words: string; fallback: string | null } {
  const tag = checker.getJsDocTagsOfSymbol(symbol).find(({ name }) => name === 'default')
  return {
    words: checker
      .getDocumentationCommentOfSymbol(symbol)
      .replace(/\s*\n\s*/g, ' ')
      .trim(),
    fallback: tag === undefined ? null : tagText(tag.text),
  }
}

function tagText(text: unknown): string {
  if (typeof text === 'string') return text
  return Array.isArray(text) ? text.map((part: { text: string }) => part.text).join('') : ''
}

/** Whether a prop may never be given: the side of a union that says "not here". */
const isForbidden = (type: string) => type === 'undefined' || type === 'never'

function propsOf(checker: Checker, props: Type): DocsProp[] {
  return checker.getPropertiesOfType(props).flatMap((prop) => {
    const type = checker.getTypeOfSymbol(prop)
    if (type === undefined) return []
    const text = shown(checker, type)
    if (isForbidden(text)) return []
    const isRequired = (prop.flags & SymbolFlags.Optional) === 0
    return [{ name: prop.name, type: text, isRequired, ...wordsOf(checker, prop) }]
  })
}

function kindOf(name: string, isCalled: boolean): DocsExport['kind'] {
  if (!isCalled) return 'value'
  if (/^[A-Z]/.test(name)) return 'component'
  return /^use[A-Z]/.test(name) ? 'hook' : 'function'
}

function readExport(checker: Checker, exported: TsSymbol, src: string): ApiExport[] {
  const symbol = exported.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const path = symbol.declarations[0]?.path ?? ''
  const type = symbol.valueDeclaration && checker.getTypeOfSymbol(symbol)
  if (type === undefined || !path.startsWith(`${src}/`)) return []
  const [signature] = checker.getSignaturesOfType(type, SignatureKind.Call)
  const kind = kindOf(exported.name, signature !== undefined)
  const first = signature?.getParameters()[0]
  const props = kind === 'component' && first ? checker.getTypeOfSymbol(first) : undefined
  return [
    {
      name: exported.name,
      kind,
      folder: path.slice(src.length + 1).split('/')[0] ?? '',
      words: wordsOf(checker, symbol).words,
      type: kind === 'component' ? '' : shown(checker, type),
      props: props ? propsOf(checker, props) : [],
    },
  ]
}

/**
 * Reads what `src/index.ts` of a package exports, as the compiler sees it: types that are imported, extended or united
 * are followed, which readers of the bare syntax do not do.
 * @param root folder of the package; the project read is that of its published types, without tests and stories
 * @throws when the package has no such file
 */
export function readApi(root: string): ApiExport[] {
  const api = new API({ cwd: root })
  try {
    const project = api
      .updateSnapshot({ openProjects: [join(root, 'tsconfig.package.json')] })
      .getProjects()[0]
    const file = project?.program.getSourceFile(join(root, 'src/index.ts'))
    const door = file && project?.checker.getSymbolAtLocation(file)
    if (project === undefined || door === undefined) throw new Error(`${root}/src/index.ts cannot be read.`)
    const { checker } = project
    return checker
      .getExportsOfModule(door)
      .flatMap((exported) => readExport(checker, exported, join(root, 'src')))
      .sort((a, b) => a.folder.localeCompare(b.folder) || a.name.localeCompare(b.name))
  } finally {
    api.close()
  }
}
