import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'uqr'

/** What a camera sees for a while. */
export interface Scene {
  /** The text of a QR code; null: a table without a ticket. */
  readonly text: string | null
  readonly seconds: number
  /** The code has a stain that its own mending does not cover. @default false */
  readonly isStained?: boolean
}

const [width, height] = [640, 480]
/** Pictures in a second: enough for codes that do not move. */
const rate = 2
/** A ticket is never held quite straight: sine and cosine of 6 degrees. */
const [sine, cosine] = [Math.sin(Math.PI / 30), Math.cos(Math.PI / 30)]
/** Side of the code with its white border, in pixels. */
const side = 330
const border = 4

/** Luminance of ink, of paper in the light of a hall, and of the table: no camera sees black and white. */
const [ink, paper, table] = [52, 205, 120]

/** One picture: the code on white paper, turned a little, on a grey table whose light falls off to one side. */
function picture({ text, isStained = false }: Scene): Buffer {
  const code = text === null ? null : encode(text, { ecc: 'M', border })
  const frame = Buffer.alloc(width * height * 1.5, 128)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2]
      const [u, v] = [cosine * dx + sine * dy + side / 2, cosine * dy - sine * dx + side / 2]
      const isPaper = code !== null && u >= 0 && v >= 0 && u < side && v < side
      const at = (place: number) => Math.floor((place / side) * (code?.size ?? 0))
      const isInk = isPaper && (code.data[at(v)]?.[at(u)] ?? false)
      const isStain = isStained && Math.hypot(u - side * 0.6, v - side * 0.6) < side * 0.3
      const light = 0.8 + (0.2 * x) / width
      const grey = isStain ? ink : isInk ? ink : isPaper ? paper : table
      frame[y * width + x] = Math.round(grey * light)
    }
  return frame
}

/** A film for `--use-file-for-fake-video-capture`; Chromium plays it again and again. */
function film(scenes: readonly Scene[]): Buffer {
  const frames = scenes.flatMap((scene) => {
    const one = picture(scene)
    return Array.from({ length: scene.seconds * rate }, () => [Buffer.from('FRAME\n'), one]).flat()
  })
  const head = `YUV4MPEG2 W${width} H${height} F${rate}:1 Ip A1:1 C420jpeg\n`
  return Buffer.concat([Buffer.from(head), ...frames])
}

/** A film on the disk, for as long as a journey needs it. */
export class Film {
  private readonly folder = mkdtempSync(join(tmpdir(), 'parcours-camera-'))
  readonly path = join(this.folder, 'camera.y4m')

  constructor(scenes: readonly Scene[]) {
    writeFileSync(this.path, film(scenes))
  }

  /** The flags of Chromium that make it the camera of the machine. */
  get flags(): readonly string[] {
    return ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${this.path}`]
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
