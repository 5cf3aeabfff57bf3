import * as z from 'zod/mini'
import { type ColourName, colours } from '../../generated/tokens.ts'
import { themes } from '../locale-provider/display.ts'

/** `#RRGGBB`; `#RRGGBBAA` for what lets something through. */
const colour = z.string().check(z.regex(/^#[0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?$/))

const names = Object.keys(colours.light) as [ColourName, ...ColourName[]]
const palette = z.partialRecord(z.enum(names), colour)

/** Names of a family of fonts go into CSS as they are: letters, digits, spaces, hyphens. */
const family = z.string().check(z.maxLength(60), z.regex(/^[\p{L}\p{N}][\p{L}\p{N} -]*$/u))
const families = z.array(family).check(z.minLength(1), z.maxLength(6))
const between = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most))

/** The shape of a brand file. What is left out stays neutral. */
export const brandSchema = z.strictObject({
  /** Only for editors. */
  $schema: z.optional(z.string()),
  /** Short id: letters, digits, hyphens. */
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/), z.maxLength(40)),
  /** Who it is, to tell. */
  name: z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[^\p{Cc}*]*$/u)),
  /** Colours by theme. */
  colours: z.optional(z.partialRecord(z.enum(themes), palette)),
  /** Corners, in px: of cards, dialogs and buttons, and of small marks. */
  corners: z.optional(z.strictObject({ radius: between(0, 32), small: between(0, 16) })),
  /** Letters. The files of the fonts are loaded by the page. */
  fonts: z.optional(
    z.strictObject({
      latin: families,
      arabic: z.optional(families),
      /** Height of a capital ÷ size of the font: by it capitals keep their millimetres. */
      capRatio: between(0.5, 0.9),
      textWeight: z.optional(between(400, 600)),
      strongWeight: z.optional(between(600, 900)),
    }),
  ),
})

/** A brand, as in its file: colours, corners, letters. */
export type Brand = z.infer<typeof brandSchema>
