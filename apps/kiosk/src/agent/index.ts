export { AgentDesk, type AgentDeskProps, type DeskStart } from './AgentDesk.tsx'
export { loadDeskStrings } from './strings.ts'
