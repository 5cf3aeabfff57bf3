import * as z from 'zod'

// The parts of the formats that these tokens use, of Design Tokens Format Module, Color Module and Resolver Module
// 2025.10 (designtokens.org/tr/2025.10). A type that is not here is refused: add it with its value.

const part = z.number().min(0).max(1)
/** `{name}` or `{group.name}`. */
const alias = z.string().regex(/^\{[^{}$.][^{}.]*(?:\.[^{}.]+)*\}$/, 'is no reference such as {ink}')

/** Color Module, 4: an sRGB colour, with the hex that design tools show. */
const color = z
  .strictObject({
    colorSpace: z.literal('srgb'),
    components: z.tuple([part, part, part]),
    alpha: part.optional(),
    hex: z.string().regex(/^#[0-9A-F]{6}$/, 'hex has six digits, in capitals'),
  })
  .refine(
    ({ components, hex }) =>
      components.every(
        (value, at) => Math.round(value * 255) === Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16),
      ),
    'components and hex are two colours',
  )
/** Format Module, 8.2: px and rem, nothing else. */
const dimension = z.strictObject({ value: z.number(), unit: z.enum(['px', 'rem']) })
const fontFamily = z.union([z.string(), z.array(z.string()).min(1)])
const fontWeight = z.number().min(1).max(1000)

const about = {
  $description: z.string().optional(),
  $extensions: z.record(z.string(), z.unknown()).optional(),
  $deprecated: z.union([z.boolean(), z.string()]).optional(),
}
const tokenOf = <Type extends string, Value extends z.ZodType>($type: Type, value: Value) =>
  z.strictObject({ $type: z.literal($type), $value: z.union([value, alias]), ...about })

const token = z.discriminatedUnion('$type', [
  tokenOf('color', color),
  tokenOf('dimension', dimension),
  tokenOf('fontFamily', fontFamily),
  tokenOf('fontWeight', fontWeight),
  tokenOf('number', z.number()),
])

const name = z.string().regex(/^[^${}.][^{}.]*$/, 'a name has no $ in front, no dot and no brace')
const tree: z.ZodType<unknown, Record<string, unknown>> = z.lazy(() => z.record(name, z.union([token, tree])))

/** A file of tokens. */
export const formatSchema = z
  .looseObject({ $schema: z.literal('https://www.designtokens.org/schemas/2025.10/format.json') })
  .transform(({ $schema, ...tokens }) => tokens)
  .pipe(tree)

const reference = z.strictObject({ $ref: z.string().min(1) })
const sources = z.array(reference)

/** Resolver Module: sets, modifiers and their order. */
export const resolverSchema = z
  .strictObject({
    $schema: z.literal('https://www.designtokens.org/schemas/2025.10/resolver.json'),
    name: z.string(),
    version: z.literal('2025.10'),
    description: z.string(),
    sets: z.record(name, z.strictObject({ description: z.string(), sources })),
    modifiers: z.record(
      name,
      z
        .strictObject({
          description: z.string(),
          contexts: z.record(z.string(), sources),
          default: z.string(),
        })
        .refine((one) => one.default in one.contexts, 'default names no context')
        .refine(({ contexts }) => Object.keys(contexts).length > 1, 'one context is no choice'),
    ),
    resolutionOrder: z.array(reference),
  })
  .refine(({ sets, modifiers, resolutionOrder }) => {
    const named = resolutionOrder.map(({ $ref }) => $ref).sort()
    const there = [
      ...Object.keys(sets).map((one) => `#/sets/${one}`),
      ...Object.keys(modifiers).map((one) => `#/modifiers/${one}`),
    ].sort()
    return named.join() === there.join()
  }, 'resolutionOrder names each set and each modifier once')
