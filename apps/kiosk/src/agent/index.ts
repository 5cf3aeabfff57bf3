export { AgentDesk, type AgentDeskProps, type DeskStart } from './AgentDesk.tsx'
export type { CaseStart } from './desk/desk.ts'
export { loadDeskStrings } from './strings.ts'
