import { unsureWeek, usualWeek } from '../opening-hours/openingFixture.ts'
import { useStoryText } from '../story-text/index.ts'
import type { PlaceItem } from './index.ts'

const invented = {
  sourceDate: '2026-11-25',
  isDemo: true,
} as const

/** Invented places in the language shown. Phones are of the numbers kept for fiction. For stories. */
export function usePlaceStories(): {
  readonly here: PlaceItem
  readonly hall: PlaceItem
  readonly bus: PlaceItem
} {
  const { places } = useStoryText()
  return {
    here: {
      ...invented,
      id: 'here',
      picture: 'desk',
      kind: places.here,
      name: 'France services de Ville-Exemple',
      address: ['1 place de l’Exemple', '00000 Ville-Exemple'],
      phones: ['0199000010'],
      now: { state: 'open', until: '2027-03-02T12:00', isHoliday: false, today: '2027-03-02' },
      week: usualWeek,
      distance: { value: 300, unit: 'metre' },
      appointment: 'possible',
      access: 'full',
      howToGet: 'Bus 1, arrêt « Place de l’Exemple ».',
      entrance: 'La porte sans marche est à droite.',
    },
    hall: {
      ...invented,
      id: 'hall',
      picture: 'same-town',
      kind: places.hall,
      name: 'Mairie de Ville-Exemple',
      address: ['2 place de l’Exemple', '00000 Ville-Exemple'],
      phones: ['0199000020', '0199000021'],
      now: { state: 'closed', next: '2027-03-08T09:00', isHoliday: false, today: '2027-03-05' },
      week: unsureWeek,
      distance: { value: 4, unit: 'kilometre' },
      appointment: 'no',
      access: 'help',
      note: 'L’état civil ferme à 16 heures.',
    },
    bus: {
      ...invented,
      id: 'bus',
      picture: 'desk',
      kind: places.bus,
      name: 'Bus France services du Pays d’Exemple',
      address: ['Place du Marché', '00000 Ville-Exemple'],
      phones: ['0639980011'],
      now: { state: 'unknown', isHoliday: false, today: '2027-03-05' },
      isItinerant: true,
      appointment: 'only',
      access: 'none',
      sourceDate: '2024-08',
    },
  }
}
