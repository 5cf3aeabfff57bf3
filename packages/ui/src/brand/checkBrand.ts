import type * as z from 'zod/mini'
import { type ColourName, colours } from '../../generated/tokens.ts'
import { type ContrastPair, contrastPairs, type ThemeColours } from '../contrast/index.ts'
import { type Theme, themes } from '../locale-provider/display.ts'
import { type Brand, brandSchema } from './brandSchema.ts'
import { mendedColour } from './mendedColour.ts'

/** What is wrong in a brand file. */
export interface BrandProblem {
  /** Where: `colours.light.accent`. Empty for the whole file. */
  readonly field: string
  /** What is wrong, and why. */
  readonly problem: string
  /** How to mend it. */
  readonly mend: string
}

/** A brand that may be used, or what is wrong in its file: one problem at least. */
export type CheckedBrand =
  | { readonly brand: Brand; readonly problems: readonly [] }
  | { readonly brand: null; readonly problems: readonly [BrandProblem, ...BrandProblem[]] }

/** Letters that the law or their owner keeps for the State: https://www.systeme-de-design.gouv.fr/fondamentaux/typographie */
const reservedFonts: ReadonlySet<string> = new Set(['marianne'])

/** The colours of a theme in a brand: its own, else the neutral ones. */
export const brandColours = (brand: Brand, theme: Theme): ThemeColours => ({
  ...colours[theme],
  ...brand.colours?.[theme],
})

/**
 * Reads a brand file and holds it to the contrast of every pair of colours that can meet, in each theme, calm or not.
 * Pure and total.
 * @param json the parsed file
 */
export function checkBrand(json: unknown): CheckedBrand {
  const { success, data, error } = brandSchema.safeParse(json)
  const problems = success
    ? [...contrastProblems(data), ...fontProblems(data)]
    : error.issues.map((issue) => shapeProblem(issue, json))
  const [first, ...rest] = problems
  if (first !== undefined) return { brand: null, problems: [first, ...rest] }
  if (!success)
    throw new TypeError('A brand without a shape has no problem: the schema and its issues disagree.')
  return { brand: data, problems: [] }
}

/** What stands at a path of a parsed file, or undefined. */
const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  )

function shapeProblem(issue: z.core.$ZodIssue, json: unknown): BrandProblem {
  const field = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    const where = field === '' ? '' : `${field}.`
    return {
      field: issue.keys.map((key) => `${where}${key}`).join(', '),
      problem: 'There is no such field.',
      mend: 'Mind its spelling, or take it out. Fields: id, name, colours, corners, fonts (README.md of @parcours/ui).',
    }
  }
  if (issue.code === 'invalid_key' || (issue.code === 'invalid_value' && field.startsWith('colours')))
    return {
      field,
      problem: 'There is no such theme or colour.',
      mend: `Themes: ${themes.join(', ')}. Colours: ${Object.keys(colours.light).join(', ')}.`,
    }
  const problem =
    valueAt(json, issue.path) === undefined ? 'It is missing.' : `The value does not fit: ${issue.message}`
  return { field, problem, mend: mendOfShape(field) }
}

function mendOfShape(field: string): string {
  if (field.startsWith('colours')) return 'Write a colour as #0B3C6F.'
  if (field.startsWith('corners')) return 'Give radius (0 to 32) and small (0 to 16), in px.'
  if (field.startsWith('fonts'))
    return 'Give latin, a list of names of fonts, and capRatio, the height of its capitals ÷ its size (0.5 to 0.9).'
  if (field === 'id') return 'Give a short id: small letters, digits, hyphens.'
  if (field === 'name') return 'Give the name of the place in one line.'
  return 'Give an object with id and name.'
}

const fontProblems = ({ fonts }: Brand): BrandProblem[] =>
  Object.entries({ latin: fonts?.latin ?? [], arabic: fonts?.arabic ?? [] }).flatMap(([script, families]) =>
    families
      .filter((family) => reservedFonts.has(family.toLowerCase()))
      .map((family) => ({
        field: `fonts.${script}`,
        problem: `${family} is reserved for the State.`,
        mend: 'Choose a font that your place may use.',
      })),
  )

function contrastProblems(brand: Brand): BrandProblem[] {
  const found = themes.flatMap((theme) => {
    const own = brand.colours?.[theme]
    // A theme that the brand leaves as it is has been tested with the tokens.
    if (own === undefined) return []
    const palette = brandColours(brand, theme)
    const pairs = [false, true].flatMap((isCalm) => contrastPairs(theme, { colours: palette, isCalm }))
    return pairs.filter(({ isEnough }) => !isEnough).map((pair) => contrastProblem(theme, pair, own, pairs))
  })
  return [...new Map(found.map((one) => [`${one.field} ${one.problem}`, one])).values()]
}

function contrastProblem(
  theme: Theme,
  pair: ContrastPair,
  own: Partial<Record<ColourName, string>>,
  pairs: readonly ContrastPair[],
): BrandProblem {
  const { kind, over, on, ratio, least, most, why } = pair
  // The brand's own colour is what it can change: the ground only if the other is not its own.
  const changed = own[over] === undefined && own[on] !== undefined ? on : over
  const needed = ratio < least ? `${least}:1 at least` : `${most}:1 at most`
  const part = changed === over ? 'over' : 'on'
  const forAll = mendedColour(pair, part, pairs)
  const better = forAll ?? mendedColour(pair, part)
  return {
    field: `colours.${theme}.${changed}`,
    problem: `${over} on ${on} (${kind}): ${ratio.toFixed(2)}:1, but ${needed}. ${why}`,
    mend:
      better === null
        ? `No lightness of ${changed} does it: change ${changed === over ? on : over} too.`
        : `${better} would do for ${forAll === null ? 'this pair' : 'all of its pairs'}: the same hue, lighter or darker.`,
  }
}
