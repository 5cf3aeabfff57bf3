import { noSettingsFile } from './defaults.ts'
import type { LoadedSettings } from './types.ts'

const address = '/settings.json'
/** A kiosk whose server does not answer must still say hello. */
const patience = 3000

/** The reader of the file and its messages: fetched only where there is a file to read. */
const loadParser = () => import('./parseSettings.ts')

/**
 * Fetches the settings of the branch from the kiosk's own server.
 * Never rejects: without a file the defaults stand, and what is wrong in one is told in `problems`.
 * A server that answers every address with the page itself has no such file.
 */
export async function loadSettings(fetchFile: typeof fetch = fetch): Promise<LoadedSettings> {
  try {
    const answer = await fetchFile(address, { cache: 'no-cache', signal: AbortSignal.timeout(patience) })
    if (answer.status === 404) return noSettingsFile
    if (!answer.ok) return (await loadParser()).unreachableSettings(answer.status)
    const text = await answer.text()
    if (text.trimStart().startsWith('<')) return noSettingsFile
    return await (await loadParser()).parseSettingsText(text)
  } catch (error) {
    // Offline, or too slow. The parser may be missing too; then the defaults are all there is.
    console.warn(error)
    return loadParser().then(
      ({ unreachableSettings }) => unreachableSettings(null),
      () => noSettingsFile,
    )
  }
}
