import type { PictogramName } from '@parcours/ui'

// One meaning, one picture: a catalogue id that is not listed has no picture rather than a wrong one.

const byTheme: Readonly<Record<string, PictogramName>> = {
  home: 'home',
  money: 'money',
  family: 'family',
  work: 'work',
  health: 'health',
  vehicle: 'vehicle',
  papers: 'papers',
  daily: 'daily',
}

const byEvent: Readonly<Record<string, PictogramName>> = {
  moving: 'moving',
  birth: 'birth',
  job_loss: 'job-loss',
}

const byCard: Readonly<Record<string, PictogramName>> = {
  same_commune: 'same-town',
  other_department: 'france-map',
  abroad: 'world',
  tenant: 'key',
  tenant_empty: 'key',
  owner: 'owner',
  owner_house: 'owner',
  hosted: 'hosted',
  personal: 'family',
  studies: 'student',
  health: 'health',
  work: 'work',
  student: 'student',
  retired: 'retired',
  self_employed: 'self-employed',
  job_loss: 'job-loss',
  housing_aid: 'euro-aid',
  family_allowances: 'family',
  apa: 'elderly',
  aah: 'disability',
  mdph_rights: 'disability',
  paje: 'baby-care',
  children: 'child',
  children_expected: 'birth',
  childminder_ends: 'baby-care',
  school_sector: 'school',
  registered_france_travail: 'job-loss',
  health_top_up: 'health',
  pending_social_housing_request: 'home',
  uses_mover: 'truck-mover',
  waste_fee_reom: 'bin',
  vehicles: 'car',
  dog: 'dog',
  cat: 'cat',
  ferret: 'ferret',
  category_1_2_dog: 'dangerous-dog',
  water_contract: 'water',
  telecom_contract: 'internet',
  french: 'identity',
  other: 'residence-permit',
}

/** Picture of a theme of steps. */
export const pictureOfTheme = (theme: string): PictogramName => byTheme[theme] ?? 'other'

/** Picture of a life event. */
export const pictureOfEvent = (event: string): PictogramName => byEvent[event] ?? 'other'

/** Picture of a card of a question, where one picture says it. */
export const pictureOfCard = (id: string): PictogramName | undefined => byCard[id]
