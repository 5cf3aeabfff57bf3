import { useEffect, useEffectEvent } from 'react'

/** The dialogs that are open, the one on top last. */
const open: symbol[] = []

/** Calls `onEscape` when Escape is pressed while this dialog is the one on top. */
export function useEscape(onEscape: () => void): void {
  const leave = useEffectEvent(onEscape)
  useEffect(() => {
    const own = Symbol('dialog')
    open.push(own)
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || open.at(-1) !== own) return
      event.preventDefault()
      leave()
    }
    // Before anything in the dialog can keep the key for itself; the focus may also be nowhere.
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true })
      open.splice(open.indexOf(own), 1)
    }
  }, [])
}
