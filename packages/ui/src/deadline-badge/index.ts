export { DeadlineBadge, type DeadlineBadgeProps } from './DeadlineBadge.tsx'
export { type Deadline, deadlineWords } from './deadline.ts'
