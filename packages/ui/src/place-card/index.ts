export {
  PlaceCard,
  type PlaceCardBlocksOptions,
  type PlaceCardProps,
  placeCardBlocks,
  sourceDateWords,
} from './PlaceCard.tsx'
export { Contact, Demo, Where } from './PlaceFacts.tsx'
export type { PlaceDistance, PlaceItem } from './placeTypes.ts'
