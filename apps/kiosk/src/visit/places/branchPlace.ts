import { departmentOfCode, type NearPlace, withHolidays } from '@parcours/places'
import type { Branch } from '../../settings/index.ts'

/** Id of the branch among places. */
export const branchId = 'branch'

/**
 * The branch where the kiosk stands, as a place of France Services: what the operator wrote of it in the settings. Null
 * where its commune is not known.
 */
export function branchPlace(branch: Branch): NearPlace | null {
  const { name, address, phone, communeCode, openingHours, gettingThere, accessibleEntrance } = branch
  if (communeCode === null) return null
  return {
    nearness: 'commune',
    place: {
      id: branchId,
      source: branchId,
      kind: 'france_services',
      name,
      address,
      commune: '',
      communeCode,
      department: departmentOfCode(communeCode),
      phones: phone === null ? [] : [phone.replaceAll(/[ .]/g, '')],
      hours: openingHours === null ? undefined : withHolidays(openingHours),
      howToGet: gettingThere.join(' ') || undefined,
      entrance: accessibleEntrance.join(' ') || undefined,
    },
  }
}

/** The branch may stand in the directory too: the same phone, name or street. */
export function isSamePlace(one: NearPlace['place'], other: NearPlace['place']): boolean {
  if (one.phones.some((phone) => other.phones.includes(phone))) return true
  const same = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && folded(a) === folded(b)
  return (
    one.communeCode === other.communeCode &&
    (same(one.name, other.name) || same(one.address[0], other.address[0]))
  )
}

/** As two people write the same: « 5, Rue de l’Église » is « 5 rue de l'eglise ». */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
