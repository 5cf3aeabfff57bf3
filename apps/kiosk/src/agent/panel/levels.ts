import type { Step } from '@parcours/flows'
import type { Kiosk } from '../../visit/KioskContext.tsx'
import { fill, words } from '../words.ts'
import { frenchShared } from './frenchShared.ts'

/** In the catalogue these stand for no body beyond the desk itself. */
const noSpecialists: readonly string[] = ['nobody', 'france_services']

/**
 * What each of the three levels of welcome does with a step, a line each: the first welcome (town hall, library…), an
 * agent of France Services, the specialist. Only what the catalogue says: `level` and `organisms`.
 */
export function levelLines(kiosk: Kiosk, { level, organisms }: Step): readonly string[] {
  const specialists = organisms
    .filter((id) => !noSpecialists.includes(id))
    .map((id) => frenchShared(kiosk.content, 'organisms', id, 'name'))
    .join(', ')
  const hasDesk = level === 'with_you' || level === 'prepares_and_sends'
  const welcome =
    hasDesk && organisms.includes('town_hall') ? words.levels.townHall : words.levels.welcome[level]
  const last = specialists === '' ? words.levels.noSpecialist : words.levels.specialist
  return [welcome, words.levels.agent[level], last].map((line) => fill(line, { organisms: specialists }))
}
