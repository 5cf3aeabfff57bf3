import Color from 'colorjs.io'
import { type ContrastPair, contrastRatio } from '../contrast/index.ts'

/** Steps of lightness from black to white. */
const steps = 200

/**
 * The nearest lightness of one of the two colours, in its hue, at which a pair has the contrast that it needs.
 * @param part which of the two may change
 * @returns `#RRGGBB`, or null where no lightness does it
 */
export function mendedColour(pair: ContrastPair, part: 'over' | 'on'): string | null {
  const [over, on] = pair.colours
  const [changed, other] = part === 'over' ? [over, on] : [on, over]
  const [lightness, chroma, hue] = new Color(changed).to('oklch').coords
  const candidates = Array.from({ length: steps + 1 }, (_, step) => step / steps)
    .sort((one, two) => Math.abs(one - lightness) - Math.abs(two - lightness))
    .map((light) => hexOf(light, chroma, hue))
  return (
    candidates.find((hex) => {
      const ratio = contrastRatio(hex, other)
      return ratio >= pair.least && ratio <= pair.most
    }) ?? null
  )
}

/** In the gamut of the screen, as six digits. */
const hexOf = (lightness: number, chroma: number, hue: number): string =>
  new Color('oklch', [lightness, chroma, Number.isNaN(hue) ? 0 : hue])
    .to('srgb')
    .toGamut()
    .toString({ format: 'hex', collapse: false })
    .toUpperCase()
