export { PrintPath, type PrintPathProps, type PrintPhase } from './PrintPath.tsx'
export type { PrintPlace } from './PrintPlaceLines.tsx'
export {
  isMasked,
  type PrintPaper,
  type PrintPrivacy,
  type PrintStepItem,
} from './printTypes.ts'
