/** Words of the desk: standard French, its reader is the agent. */
import words from './words.fr.json' with { type: 'json' }

export { fill } from '../about/diagnostic/fill.ts'
export { words }
