export { EraseAndLeave, type EraseAndLeaveProps } from './EraseAndLeave.tsx'
