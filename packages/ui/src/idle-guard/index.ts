export { IdleGuard, type IdleGuardProps } from './IdleGuard.tsx'
