import { encode } from 'uqr'

/** White modules around a QR code, without which cameras do not find it (ISO/IEC 18004). */
const QUIET = 4

/** A QR code as a drawing. */
interface QrDrawing {
  /** Modules of a side, the white ones around included. */
  readonly side: number
  /** Path of the black modules, one unit a module. */
  readonly path: string
  /** QR version, from 1 (21 modules) to 40 (177). */
  readonly version: number
}

/**
 * Draws a text as a QR code. Level M stands 15 % of damage; where the version has room, a higher level is taken.
 * @throws RangeError when the text is longer than 2,331 bytes
 */
export function drawQr(text: string): QrDrawing {
  const { data, size, version } = encode(text, { ecc: 'M', boostEcc: true, border: 0 })
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`),
  )
  return { side: size + 2 * QUIET, path: path.join(''), version }
}

/** Black modules side by side are one shape: no hairline shows between them. */
function runsOf(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const runs: (readonly [number, number])[] = []
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    runs.push([start, x - start + 1])
  }
  return runs
}
