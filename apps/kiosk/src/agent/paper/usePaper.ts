import { useEffect, useState } from 'react'
import { printPage } from '../../devices/printer.ts'

/** A paper that exists only while it is printed. */
export interface PaperState {
  readonly isOut: boolean
  readonly print: () => void
  /** The paper is in the page: it goes to the printer. */
  readonly onReady: () => void
}

/** Prints a paper of the agent. The page goes back to what it was when the printer has it. */
export function usePaper(): PaperState {
  const [isOut, setOut] = useState(false)
  useEffect(() => {
    const onAfter = () => setOut(false)
    window.addEventListener('afterprint', onAfter)
    return () => window.removeEventListener('afterprint', onAfter)
  }, [])
  return { isOut, print: () => setOut(true), onReady: printPage }
}
