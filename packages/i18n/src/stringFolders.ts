import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folders of interface strings: those of `packages/ui` and `apps/kiosk` that hold a `fr.json`.
 * @param root folder of the project.
 */
export function stringFolders(root: string): readonly string[] {
  return ['packages/ui/locales', 'apps/kiosk/locales'].flatMap((path) => {
    const folder = join(root, path)
    const inner = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? join(folder, entry.name) : [],
    )
    return [folder, ...inner].filter((one) => existsSync(join(one, 'fr.json')))
  })
}
