import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCsf } from 'storybook/internal/csf-tools'

/** A story, as Storybook itself names it. */
export interface KnownStory {
  /** Made of title and export: « base-button--wide ». A transcript is kept under it. */
  readonly id: string
  /** « Base/Button ». */
  readonly title: string
  /** Its file, from the root of the repository. */
  readonly file: string
  /** The first export of its file. */
  readonly isFirst: boolean
}

/**
 * Files of stories of the project, from its root.
 * @param root folder of the repository
 */
export const storyFiles = (root: string): string[] =>
  globSync('{packages/ui/src/*,apps/kiosk/src/**,apps/storybook/*}/*.stories.tsx', {
    cwd: root,
    exclude: ['**/node_modules/**'],
  }).map((file) => file.replaceAll('\\', '/'))

/**
 * Stories of one file, in their order.
 * @throws when it has no title, or no story
 */
export function storiesOf(source: string, file: string): KnownStory[] {
  const makeTitle = (title: string | undefined) => {
    if (!title) throw new Error(`${file}: no title`)
    return title
  }
  const { meta, stories } = loadCsf(source, { fileName: file, makeTitle }).parse()
  if (stories.length === 0) throw new Error(`${file}: no story`)
  return stories.map(({ id }, index) => ({ id, title: meta.title ?? '', file, isFirst: index === 0 }))
}

/**
 * Every story of the project, read from its file: title, export, id. Canaries are none.
 * @param root folder of the repository
 */
export const readStories = (root: string): KnownStory[] =>
  storyFiles(root)
    .flatMap((file) => storiesOf(readFileSync(join(root, file), 'utf8'), file))
    .filter(({ title }) => !isCanary(title))

/** Stories that are bad on purpose: no evidence, and nothing of them is kept. */
export const isCanary = (title: string): boolean => /^Canaries(\/|$)/.test(title)

/** Stories of components of the library. */
export const isOfComponent = ({ file }: KnownStory): boolean => file.startsWith('packages/ui/src/')

/**
 * Whether a spoken transcript must be kept: of the first story of each file. Screens of the kiosk change with the
 * catalogue: they have one only where its file exists.
 */
export const mustBeHeard = ({ title, isFirst }: KnownStory): boolean =>
  isFirst && !title.startsWith('Écrans/') && !isCanary(title)
