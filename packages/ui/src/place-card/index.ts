export {
  PlaceCard,
  type PlaceCardBlocksOptions,
  type PlaceCardProps,
  placeCardBlocks,
  sourceDateWords,
} from './PlaceCard.tsx'
export type { PlaceDistance, PlaceItem } from './placeTypes.ts'
