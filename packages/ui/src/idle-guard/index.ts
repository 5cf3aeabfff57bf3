export { IdleGuard, type IdleGuardProps } from './IdleGuard.tsx'
export { type IdleOptions, useIdle } from './useIdle.ts'
