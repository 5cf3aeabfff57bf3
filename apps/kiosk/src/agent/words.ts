/** Words of the desk: standard French, its reader is the agent. */
import { bindTree } from '@parcours/i18n'
import written from './words.fr.json' with { type: 'json' }

export { fill } from '../about/diagnostic/fill.ts'

/** Their marks are bound to their words, as `createI18n` binds the others. */
export const words = bindTree(written)
