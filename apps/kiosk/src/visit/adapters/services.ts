import { firstSteps, type Path, type PathStep } from '@parcours/flows'

/** What a step says of where it is done. */
type Errand = Pick<PathStep, 'events' | 'phase' | 'place'>

/** Where a service is found near the visitor. */
export interface ServiceErrand extends Errand {
  /** How many places of its kind, at most. */
  readonly most: number
}

/**
 * Services that anybody may need, whatever happens in their life: the card is useful without a path. A kind of which no
 * place is known is named: the visitor asks.
 */
const usualKinds = [
  'france_services',
  'town_hall',
  'ccas',
  'caf',
  'cpam',
  'france_travail',
  'tax_office',
  'social_worker',
  'justice_point',
  'association',
  'interpreter',
  'defenseur_des_droits',
  'conseiller_numerique',
] as const

/** Where one is full, shut or not the right one, the next one helps as well. Of any other kind the nearest is the one. */
const severalOf: ReadonlyMap<string, number> = new Map([
  ['france_services', 4],
  ['association', 3],
  ['interpreter', 2],
  ['conseiller_numerique', 2],
])

/** Public services that are on the card where the path leads there. Schools, banks, garages are the visitor's own. */
const publicKinds: ReadonlySet<string> = new Set([
  ...usualKinds,
  'msa',
  'prefecture',
  'post_office',
  'adil',
  'department_office',
  'mdph',
  'mission_locale',
  'pmi',
])

/** Where somebody goes who said nothing yet: near the home of today. */
const anywhere = { events: [], phase: 'before' } as const

/**
 * The errands of the card, each kind of place once: those of the visitor's path, what to do first before, then the usual
 * services. A private step leaves no trace on it.
 */
export function serviceErrands(path: Path): readonly ServiceErrand[] {
  const open = ({ kind, status, sensitive }: PathStep) =>
    kind !== 'not_required' && status === 'applies' && sensitive === null
  const steps = [...firstSteps(path), ...path.steps].filter(open)
  const mine = steps.flatMap(({ events, phase, place }) =>
    place.map((kind) => ({ events, phase, place: [kind] })),
  )
  const usual = usualKinds.map((kind) => ({ ...anywhere, place: [kind] }))
  const kinds = new Map<string, ServiceErrand>()
  for (const errand of [...mine, ...usual]) {
    const [kind = ''] = errand.place
    if (publicKinds.has(kind) && !kinds.has(kind))
      kinds.set(kind, { ...errand, most: severalOf.get(kind) ?? 1 })
  }
  return [...kinds.values()]
}
