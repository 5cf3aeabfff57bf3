import { createContext, type ReactNode, use } from 'react'

interface DialogContextValue {
  /** Tools for the bar of every dialog below. */
  readonly tools: ReactNode
  /** Number of dialogs around. */
  readonly depth: number
}

const DialogContext = createContext<DialogContextValue>({ tools: null, depth: 0 })

export interface DialogToolsProviderProps {
  /** Buttons that stay reachable while a dialog is open: speech, language, display. */
  readonly tools: ReactNode
  readonly children: ReactNode
}

/** Gives every dialog below the same tools. KioskShell includes it. */
export function DialogToolsProvider({ tools, children }: DialogToolsProviderProps) {
  return <DialogContext value={{ tools, depth: 0 }}>{children}</DialogContext>
}

/**
 * The tools of this dialog.
 * @param own replaces the shared tools: the language dialog does not offer « Langue » again.
 */
export function useDialogTools(own: ReactNode | undefined): { tools: ReactNode; depth: number } {
  const { tools, depth } = use(DialogContext)
  // A dialog opened from the bar of a dialog is the last one: its bar opens no third.
  return { tools: depth > 0 ? null : (own ?? tools), depth }
}

/** Marks what is inside a dialog, so that a dialog opened from there knows it. */
export function DialogDepth({ depth, children }: { depth: number; children: ReactNode }) {
  const { tools } = use(DialogContext)
  return <DialogContext value={{ tools, depth }}>{children}</DialogContext>
}
