export {
  FirstThings,
  type FirstThingsProps,
  firstThingsBlocks,
  useFirstThingsTitle,
} from './FirstThings.tsx'
