import { createContext, type ReactNode, use } from 'react'

interface DialogContextValue {
  /** Tools for the bar of every dialog below. */
  readonly tools: ReactNode
  /** Number of dialogs around. */
  readonly depth: number
  /** Closes the dialogs around, innermost first. */
  readonly closeAll: () => void
}

const DialogContext = createContext<DialogContextValue>({ tools: null, depth: 0, closeAll: () => {} })

export interface DialogToolsProviderProps {
  /** Buttons that stay reachable while a dialog is open: speech, language, display. */
  readonly tools: ReactNode
  /** The screens whose dialogs take these tools. */
  readonly children: ReactNode
}

/** Gives every dialog below the same tools. KioskShell includes it. */
export function DialogToolsProvider({ tools, children }: DialogToolsProviderProps) {
  return <DialogContext value={{ tools, depth: 0, closeAll: () => {} }}>{children}</DialogContext>
}

/**
 * The tools of this dialog, and what closes it with those around it.
 * @param own replaces the shared tools: the language dialog does not offer « Langue » again.
 */
export function useDialogTools(own: ReactNode | undefined, onClose: () => void) {
  const around = use(DialogContext)
  // A dialog opened from the bar of a dialog is the last one: its bar opens no third.
  const tools = around.depth > 0 ? null : (own ?? around.tools)
  const closeAll = () => {
    onClose()
    around.closeAll()
  }
  return { tools, closeAll }
}

interface InsideDialogProps {
  readonly closeAll: () => void
  readonly children: ReactNode
}

/** Marks what is inside a dialog, so that a dialog opened from there knows it. */
export function InsideDialog({ closeAll, children }: InsideDialogProps) {
  const { tools, depth } = use(DialogContext)
  return <DialogContext value={{ tools, depth: depth + 1, closeAll }}>{children}</DialogContext>
}
