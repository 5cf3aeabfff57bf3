/**
 * The kinds of place that a visitor may be sent to. Those of the catalogue (`places.yaml`) keep their name; the last four
 * are people and groups that no step names as a place.
 */
export const placeKinds = [
  'france_services',
  'town_hall',
  'caf',
  'msa',
  'cpam',
  'tax_office',
  'france_travail',
  'prefecture',
  'post_office',
  'adil',
  'ccas',
  'department_office',
  'mdph',
  'justice_point',
  'court',
  'school',
  'action_logement_office',
  'water_service_desk',
  'police',
  'social_worker',
  'garage',
  'bank',
  'labour_court',
  'mission_locale',
  'pharmacy',
  'maternity_ward',
  'pmi',
  'consulate',
  'banque_de_france',
  'association',
  'interpreter',
  'defenseur_des_droits',
  'conseiller_numerique',
] as const

/** `association`: an approved one. `defenseur_des_droits`: a delegate. */
export type PlaceKind = (typeof placeKinds)[number]
