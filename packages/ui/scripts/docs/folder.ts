import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Contract } from './model.ts'

/** What stands in the folder of a component, beside its code. */
export interface Folder {
  readonly name: string
  readonly dir: string
  /** Text of its page in Storybook, or undefined. */
  readonly page: string | undefined
  /** Text of its stories, or undefined. */
  readonly stories: string | undefined
  readonly contract: Contract | undefined
}

function textOf(dir: string, ending: string): string | undefined {
  const [file] = readdirSync(dir).filter((name) => name.endsWith(ending))
  return file === undefined ? undefined : readFileSync(join(dir, file), 'utf8')
}

/** Reads a folder of `src`. @throws when its contract cannot be run */
export async function readFolder(src: string, name: string): Promise<Folder> {
  const dir = join(src, name)
  const file = join(dir, 'contract.ts')
  const module: { contract?: Contract } = existsSync(file) ? await import(pathToFileURL(file).href) : {}
  return {
    name,
    dir,
    page: textOf(dir, '.mdx'),
    stories: textOf(dir, '.stories.tsx'),
    contract: module.contract,
  }
}

/** The title of a page in Storybook: "Base/Button". */
export function titleOf({ page = '', stories = '' }: Folder): string {
  const [, , title = ''] =
    page.match(/<Meta title=(['"])(.+?)\1/) ?? stories.match(/\btitle: (['"])(.+?)\1/) ?? []
  return title
}

/** Names of the stories of a folder: the exports of its stories file. */
export const storyNames = ({ stories = '' }: Folder): string[] =>
  [...stories.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name)
