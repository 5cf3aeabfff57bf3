export { AgentNote, type AgentNoteItem, type AgentNoteProps, agentNoteBlocks } from './AgentNote.tsx'
export { AgentPanel, type AgentPanelProps, type AgentView } from './AgentPanel.tsx'
export { usePassTurn } from './passTurn.ts'
