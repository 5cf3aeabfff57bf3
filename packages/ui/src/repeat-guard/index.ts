export { RepeatGuard, type RepeatGuardProps } from './RepeatGuard.tsx'
export { useRepeatGuard } from './useRepeatGuard.ts'
