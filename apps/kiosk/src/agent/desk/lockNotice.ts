import { fill, words } from '../words.ts'
import { lockWarningSeconds } from './useLocks.ts'

/** What the agent is told shortly before the desk locks; null: nothing yet. */
export function lockNotice(isNear: boolean): string | null {
  return isNear ? fill(words.lockSoon, { seconds: lockWarningSeconds }) : null
}
