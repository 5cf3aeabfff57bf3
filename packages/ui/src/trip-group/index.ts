export { TripGroup, type TripGroupProps, type TripPaper, tripGroupBlocks } from './TripGroup.tsx'
