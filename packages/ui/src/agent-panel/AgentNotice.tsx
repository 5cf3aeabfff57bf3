import { createContext, type ReactNode, useContext } from 'react'

/** What the panel says above its view; undefined where nobody ever says anything. */
const Notice = createContext<string | null | undefined>(undefined)

/** Props of `AgentNotice`. */
export interface AgentNoticeProps {
  /** One line in the agent's language, announced when it comes; null: nothing to say now. */
  readonly text: string | null
  /** What holds the `AgentPanel`, however deep. */
  readonly children: ReactNode
}

/**
 * A line in the bar of the `AgentPanel` below it: what is about to happen to the panel. Keep it mounted while there is
 * nothing to say: a screen reader announces what changes in a place that it knows.
 */
export function AgentNotice({ text, children }: AgentNoticeProps) {
  return <Notice value={text}>{children}</Notice>
}

/** The line of the nearest `AgentNotice`. */
export const useNotice = (): string | null | undefined => useContext(Notice)
