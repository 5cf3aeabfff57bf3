export { AgentNote, type AgentNoteItem, type AgentNoteProps, agentNoteBlocks } from './AgentNote.tsx'
export { AgentNotice, type AgentNoticeProps } from './AgentNotice.tsx'
export { AgentPanel, type AgentPanelProps, type AgentView } from './AgentPanel.tsx'
export { usePassTurn } from './passTurn.ts'
