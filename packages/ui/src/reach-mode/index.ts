export { ReachMode, type ReachModeProps } from './ReachMode.tsx'
export { type ReachRoom, reachRoom } from './reachRoom.ts'
