export { type PathState, type PathStop, StepPath, type StepPathProps } from './StepPath.tsx'
