import { departmentOfCode, type NearPlace } from '@parcours/places'
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
      hours: openingHours ?? undefined,
      howToGet: gettingThere.join(' ') || undefined,
      entrance: accessibleEntrance.join(' ') || undefined,
    },
  }
}
