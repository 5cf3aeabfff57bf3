export { type StepIdea, type StepPage, StepPages, type StepPagesProps } from './StepPages.tsx'
