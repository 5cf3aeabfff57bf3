import type { Facts, PathStep } from '@parcours/flows'
import { departmentOfCode, type Where } from '@parcours/places'
import type { Settings } from '../../settings/index.ts'
import { knownCommune } from '../communes.ts'
import type { Session } from '../session/session.ts'

/**
 * Where a visitor needs a place. A step after a move is done near the new home, every other one near the home of today;
 * who said nothing lives near this branch.
 * @param step the step that sends there; without it, where the visitor is now
 * @returns null where it is not known: the new home is in a commune that the visitor left out, or abroad, or the branch
 *   has no commune in the settings.
 */
export function whereOf(
  { case: { facts } }: Pick<Session, 'case'>,
  { branch }: Pick<Settings, 'branch'>,
  step?: Pick<PathStep, 'events' | 'phase'>,
): Where | null {
  const now = communeIn(facts, 'home_now_commune') ?? branch?.communeCode ?? null
  const isAfterMove = step?.events.includes('moving') && step.phase !== 'before'
  if (!isAfterMove) return whereIs(now)
  const next = communeIn(facts, 'home_next_commune')
  if (next !== null) return whereIs(next)
  return staysNear(facts) ? whereIs(now) : null
}

/** Nothing was said of another commune. */
function staysNear({ move_scope: scope }: Facts): boolean {
  return scope === undefined || scope === 'same_commune'
}

function communeIn(facts: Facts, fact: string): string | null {
  const value = facts[fact]
  return typeof value === 'string' ? value : null
}

/** INSEE codes of foreign countries begin with 99: no place is known there. */
function whereIs(commune: string | null): Where | null {
  if (commune === null || commune.startsWith('99')) return null
  const known = knownCommune(commune)
  return {
    commune,
    department: departmentOfCode(commune),
    postcode: known?.postcodes[0],
    about: known?.about,
  }
}
