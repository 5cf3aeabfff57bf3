// Writes generated/firstFrench.ts: the French words of the frame of a kiosk, cut out of locales/fr.json, so that a
// first screen does not carry those of every component.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Sections of the components of `KioskShell`, of its dialogs and of a screen of cards. */
const sections = [
  'dialog',
  'displaySettings',
  'eraseAndLeave',
  'idleGuard',
  'languagePicker',
  'pageTurner',
  'readAloud',
  'screen',
  'shell',
]

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const french = JSON.parse(await readFile(join(root, 'locales/fr.json'), 'utf8'))
const first = Object.fromEntries(
  sections.map((name) => {
    if (french[name] === undefined) throw new Error(`locales/fr.json has no section ${name}.`)
    return [name, french[name]]
  }),
)
await mkdir(join(root, 'generated'), { recursive: true })
await writeFile(
  join(root, 'generated/firstFrench.ts'),
  `// Built by scripts/build-first-strings.mjs: edit locales/fr.json.\nexport const firstFrench = ${JSON.stringify(first, null, 2)} as const;\n`,
)
