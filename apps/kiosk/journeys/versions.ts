import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type PreviewServer, preview } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A server of one built version of the kiosk, which can be cut, or changed for another version. */
export class Host {
  readonly origin: string
  private readonly port: number
  private server: PreviewServer | undefined

  constructor(port: number) {
    this.port = port
    this.origin = `http://127.0.0.1:${port}`
  }

  /** Serves a built folder in place of what was served before. */
  async serve(folder: string): Promise<void> {
    await this.cut()
    this.server = await preview({
      root,
      logLevel: 'silent',
      build: { outDir: folder },
      preview: { port: this.port, strictPort: true },
    })
  }

  /** Nobody answers any more. */
  async cut(): Promise<void> {
    await this.server?.close()
    this.server = undefined
  }
}

/** Versions of the kiosk, in folders of their own. */
export class Versions {
  /** The one that is built. */
  readonly present = join(root, 'dist')
  private readonly folder = mkdtempSync(join(tmpdir(), 'parcours-versions-'))

  /** Builds a version with another greeting on the welcome screen. Gives its folder. */
  async build(greeting: string): Promise<string> {
    const outDir = join(this.folder, greeting)
    await build({
      root,
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
      plugins: [
        {
          name: 'another-greeting',
          enforce: 'pre',
          transform: (code, id) =>
            id.endsWith('kiosk/locales/fr.json')
              ? code.replace('"title": "Bonjour"', `"title": ${JSON.stringify(greeting)}`)
              : null,
        },
      ],
    })
    return outDir
  }

  /** The same version without one of its new files, as when a copy to the server broke off. */
  withoutOneFile(version: string): string {
    const folder = `${version} broken`
    cpSync(version, folder, { recursive: true })
    // A file that the present version has too may come from the browser's own cache.
    const known = readdirSync(join(this.present, 'assets'))
    const lost = readdirSync(join(folder, 'assets')).find((name) => !known.includes(name))
    if (lost === undefined) throw new Error('The other version has no new file to lose.')
    rmSync(join(folder, 'assets', lost))
    return folder
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
