export { PrintPath, type PrintPathProps, type PrintPhase } from './PrintPath.tsx'
export type { PrintPlace } from './PrintPlaceLines.tsx'
export { type PaperSize, usePaperSize } from './paperSize.ts'
export {
  isMasked,
  type PaperFormat,
  type PrintPaper,
  type PrintPrivacy,
  type PrintStepItem,
} from './printTypes.ts'
