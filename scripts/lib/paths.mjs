// Where things are. Plain Node 20, no dependency.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A path from the root of the repository. */
export const at = (...parts) => join(root, ...parts)
