export {
  PlaceCard,
  type PlaceCardBlocksOptions,
  type PlaceCardProps,
  placeCardBlocks,
  sourceDateWords,
} from './PlaceCard.tsx'
export { PlaceFacts } from './PlaceFacts.tsx'
export type { PlaceDistance, PlaceItem } from './placeTypes.ts'
