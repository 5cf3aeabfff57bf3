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
  type Commune,
  type CommuneIndex,
  type CommuneKind,
  readIndex,
  readShard,
  type Shard,
} from './shards.ts'
