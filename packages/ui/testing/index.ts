export { axeMatchers, axeProblems } from './axe.ts'
export {
  type ConformanceCheck,
  type ConformanceOptions,
  conformanceChecks,
  conformanceProblems,
  type Driver,
  type DriverCall,
  exposedDriver,
  remoteDriver,
} from './conformance/index.ts'
export {
  describeFault,
  type FalcLayoutOptions,
  type FalcRule,
  type Fault,
  findFalcLayoutFaults,
  findPictureFaults,
  findPlaceFaults,
  type Medium,
  type Remember,
} from './falcLayout.ts'
export { type FalcStage, falcProblems, falcProblemsOfPages } from './falcStory.ts'
export { translator } from './i18n.ts'
export { declaredSizes, layoutProblems, layoutSource } from './layout.ts'
export {
  allModes,
  type Mode,
  modes,
  nameOf,
  phoneModes,
  problemsInModes,
  type Stage,
  settle,
} from './modes.ts'
export { renderUi } from './renderUi.tsx'
export { said, saidFirst, startOf } from './said.ts'
export { type TranscriptLanguage, transcriptOf } from './transcript/transcript.ts'
