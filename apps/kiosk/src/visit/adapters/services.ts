import { firstSteps, type Path, type PathStep } from '@parcours/flows'

/** What a step says of where it is done. */
type Errand = Pick<PathStep, 'events' | 'phase' | 'place'>

/** Services that anybody may need, whatever happens in their life: the card is useful without a path. */
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
  'defenseur_des_droits',
  'conseiller_numerique',
] as const

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
 * The errands of the card, one a kind of place: those of the visitor's path, what to do first before, then the usual
 * services. A private step leaves no trace on it.
 */
export function serviceErrands(path: Path): readonly Errand[] {
  const open = ({ kind, status, sensitive }: PathStep) =>
    kind !== 'not_required' && status === 'applies' && sensitive === null
  const steps = [...firstSteps(path), ...path.steps].filter(open)
  const mine = steps.flatMap(({ events, phase, place }) =>
    place.map((kind) => ({ events, phase, place: [kind] })),
  )
  const usual = usualKinds.map((kind) => ({ ...anywhere, place: [kind] }))
  const kinds = new Map<string, Errand>()
  for (const errand of [...mine, ...usual]) {
    const [kind = ''] = errand.place
    if (publicKinds.has(kind) && !kinds.has(kind)) kinds.set(kind, errand)
  }
  return [...kinds.values()]
}
