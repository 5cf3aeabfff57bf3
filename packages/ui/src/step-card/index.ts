export { StepCard, type StepCardItem, type StepCardProps, type StepStatus } from './StepCard.tsx'
