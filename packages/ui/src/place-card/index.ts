export { PlaceCard, type PlaceCardProps, sourceDateWords } from './PlaceCard.tsx'
export type { PlaceDistance, PlaceItem } from './placeTypes.ts'
