import { readFileSync } from 'node:fs'
import { type Case, loadCatalogue, parseCase } from '@parcours/flows'
import type { TestWords } from './words.ts'

const flows = new URL('../../../packages/flows/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, flows), 'utf8'))

/** The built catalogue: the one that the kiosk under test holds. */
export const catalogue = loadCatalogue(read('generated/catalogue.json'))

/**
 * A person of `packages/flows/scenarios`, with all their facts.
 * @throws when there is no such file, or when the catalogue does not accept it.
 */
export function scenario(name: string): Case {
  const result = parseCase(catalogue, read(`scenarios/${name}.json`))
  if (!result.ok)
    throw new Error(`${name}: ${result.problems.map(({ path, message }) => `${path} ${message}`).join('; ')}`)
  return result.case
}

/**
 * The questions that a title may stand for: ids of screens, `screen/group` for a group that is asked apart. More than
 * one where events ask the same thing; the same title says each form of a list.
 */
export function screensTitled(words: TestWords, title: string): string[] {
  return catalogue.screens.flatMap((screen) => {
    const { id } = screen
    if (screen.kind === 'list')
      return title === words.shared('facts', screen.fact, 'item').replace('{{number}}', '1') ? [id] : []
    const groups = screen.kind === 'choice' && 'groups' in screen ? Object.keys(screen.groups) : []
    return [
      ...(title === words.shared('screens', id, 'question') ? [id] : []),
      ...groups
        .filter((group) => title === words.shared('screens', id, 'groups', group, 'question'))
        .map((group) => `${id}/${group}`),
    ]
  })
}

/** The fact of a screen that asks for one, or undefined. */
export function factOfScreen(id: string): string | undefined {
  const screen = catalogue.screens.find((each) => each.id === id)
  return screen !== undefined && 'fact' in screen ? screen.fact : undefined
}
