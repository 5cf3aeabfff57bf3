import Color from 'colorjs.io'
import { type ContrastPair, contrastRatio } from '../contrast/index.ts'

/** Steps of lightness from black to white. */
const steps = 200

/**
 * The nearest lightness of one of the two colours, in its hue, at which a pair has the contrast that it needs.
 * @param part which of the two may change
 * @param others pairs that must have theirs too, where the changed colour is one of the two
 * @returns `#RRGGBB`, or null where no lightness does it
 */
export function mendedColour(
  pair: ContrastPair,
  part: 'over' | 'on',
  others: readonly ContrastPair[] = [],
): string | null {
  const [over, on] = pair.colours
  const changed = part === 'over' ? over : on
  const met = [pair, ...others].filter(({ colours }) => colours.includes(changed))
  const [lightness, chroma, hue] = new Color(changed).to('oklch').coords
  const candidates = Array.from({ length: steps + 1 }, (_, step) => step / steps)
    .sort((one, two) => Math.abs(one - lightness) - Math.abs(two - lightness))
    .map((light) => hexOf(light, chroma, hue))
  return (
    candidates.find((hex) =>
      met.every(({ colours: [over, on], least, most }) => {
        const ratio = contrastRatio(over === changed ? hex : over, on === changed ? hex : on)
        return ratio >= least && ratio <= most
      }),
    ) ?? null
  )
}

/** In the gamut of the screen, as six digits. */
const hexOf = (lightness: number, chroma: number, hue: number): string =>
  new Color('oklch', [lightness, chroma, Number.isNaN(hue) ? 0 : hue])
    .to('srgb')
    .toGamut()
    .toString({ format: 'hex', collapse: false })
    .toUpperCase()
