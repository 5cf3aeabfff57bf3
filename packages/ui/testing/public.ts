/** What another team gets as `@parcours/ui/testing`: no test runner, no browser tool and no package is needed. */
export {
  type AxNode,
  type ConformanceCheck,
  type ConformanceOptions,
  conformanceChecks,
  conformanceProblems,
  type Driver,
  type DriverCall,
  exposedDriver,
  type Finger,
  type Media,
  type Point,
  remoteDriver,
} from './conformance/index.ts'
export { declaredSizes, layoutProblems, layoutSource, reflowProblems } from './layout.ts'
export { type TranscriptLanguage, transcriptOf } from './transcript/transcript.ts'
