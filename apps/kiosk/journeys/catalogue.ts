import { readdirSync, readFileSync } from 'node:fs'
import { type Case, loadCatalogue, parseCase } from '@parcours/flows'
import { type Commune, communeOfCode, readShard, type Shard } from '@parcours/places'
import type { TestWords } from './words.ts'

const flows = new URL('../../../packages/flows/', import.meta.url)
const communesFolder = new URL('../../../packages/places/generated/communes/', import.meta.url)
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

/** Whether a commune is asked with a card. */
export function takesCommune(id: string, card: string): boolean {
  const screen = catalogue.screens.find((each) => each.id === id)
  if (screen === undefined || !('options' in screen)) return false
  return screen.options.some((option) => option.id === card && option.communes !== undefined)
}

/** Every department, as the kiosk finds it. */
const france: readonly Shard[] = readdirSync(communesFolder)
  .filter((file) => file !== 'index.json')
  .map((file) => readShard(JSON.parse(readFileSync(new URL(file, communesFolder), 'utf8'))))

/** A commune by its INSEE code. @throws when there is none. */
export function commune(code: string): Commune {
  const found = communeOfCode(france, code)
  if (found === undefined) throw new Error(`No commune ${code}`)
  return found
}

/** The fact of a screen that asks for one, or undefined. */
export function factOfScreen(id: string): string | undefined {
  const screen = catalogue.screens.find((each) => each.id === id)
  return screen !== undefined && 'fact' in screen ? screen.fact : undefined
}

/** How a screen is answered: what screens of one kind differ in is their words. */
export function kindOf(id: string): string {
  const [name, group] = id.split('/')
  const screen = catalogue.screens.find((each) => each.id === name)
  const asksCommune =
    screen !== undefined && 'options' in screen && screen.options.some(({ communes }) => communes)
  return [screen?.kind, group === undefined ? '' : 'of a group', asksCommune ? 'with a commune' : ''].join(
    ' ',
  )
}
