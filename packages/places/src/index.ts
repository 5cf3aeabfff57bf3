export {
  codeOfChoice,
  communeOfCode,
  communesOfPostcode,
  departmentOfCode,
  departmentsOfPostcode,
  type Found,
  MOST_SHOWN,
  type SearchOptions,
  searchCommunes,
} from './communes.ts'
export {
  type Access,
  type Appointment,
  type Coordinates,
  type Directory,
  DirectoryError,
  type Place,
  readDirectory,
  type Source,
} from './directory/directory.ts'
export { type PlaceKind, placeKinds } from './directory/kinds.ts'
export {
  type Distance,
  located,
  type Nearness,
  type NearPlace,
  nearest,
  type Where,
} from './directory/nearest.ts'
export { withHolidays } from './directory/osmHours.ts'
export {
  type Commune,
  type CommuneIndex,
  type CommuneKind,
  readIndex,
  readShard,
  type Shard,
} from './shards.ts'
