// Reads tokens in the format of the Design Tokens Community Group, 2025.10 (formats and resolver).
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The tokens of a flat tree, as [name, token]. Names that begin with $ are the file's own. */
export const entries = (tree) => Object.entries(tree).filter(([name]) => !name.startsWith('$'))

const genericFont = /^(?:system-ui|(?:ui-)?(?:sans-)?serif|monospace)$/
const hexByte = (part) =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase()

/** A colour as `#RRGGBB`, or `#RRGGBBAA` where it lets something through. */
const hexOf = ({ hex, alpha = 1 }) => (alpha === 1 ? hex : `${hex}${hexByte(alpha)}`)

/** The value of a token as it stands in CSS; a reference to another token as its custom property. */
export function cssValue({ $type, $value }) {
  if (typeof $value === 'string' && $value.startsWith('{')) return `var(--pc-${$value.slice(1, -1)})`
  if ($type === 'color') return hexOf($value)
  if ($type === 'dimension') return `${$value.value}${$value.unit}`
  if ($type === 'fontFamily')
    return $value.map((name) => (genericFont.test(name) ? name : `'${name}'`)).join(', ')
  return $value
}

/** `{ name: value }` of a flat tree; of a reference the name of the other token. */
export const plain = (tree) =>
  Object.fromEntries(
    entries(tree).map(([name, token]) => [
      name,
      String(cssValue(token)).startsWith('var(') ? token.$value.slice(1, -1) : cssValue(token),
    ]),
  )

/**
 * Reads a resolver file with the tokens that it refers to.
 * @returns `{ sets: { name: tree }, modifiers: { name: { default, contexts: { name: tree } } } }`
 */
export async function readResolver(folder, file) {
  const readJson = async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))
  /** A source is a file, or a part of it: `size.json#/1`. */
  const readSource = async ({ $ref }) => {
    const [name, pointer = ''] = $ref.split('#/')
    const tree = await readJson(name)
    return pointer.split('/').reduce((part, key) => (key === '' ? part : part[key]), tree)
  }
  const merge = async (sources) => Object.assign({}, ...(await Promise.all(sources.map(readSource))))
  const mapValues = async (object, read) =>
    Object.fromEntries(
      await Promise.all(Object.entries(object).map(async ([name, value]) => [name, await read(value)])),
    )
  const { sets, modifiers } = await readJson(file)
  return {
    sets: await mapValues(sets, ({ sources }) => merge(sources)),
    modifiers: await mapValues(modifiers, async (one) => ({
      default: one.default,
      contexts: await mapValues(one.contexts, merge),
    })),
  }
}
