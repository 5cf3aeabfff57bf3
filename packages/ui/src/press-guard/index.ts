export { PressGuard, type PressGuardProps } from './PressGuard.tsx'
export { usePressGuard } from './usePressGuard.ts'
