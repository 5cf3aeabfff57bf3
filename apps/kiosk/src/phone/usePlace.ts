import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { enterStep } from './arrival.ts'

/** Where the reader is: the path, or a step of it. */
export interface Place {
  /** Id of the step that is read; null on the path. */
  readonly stepId: string | null
  readonly openStep: (stepId: string) => void
  /** Back to the path, at the line where it was left. */
  readonly leaveStep: () => void
}

/** Keeps the place in memory; the phone's own "back" leaves a step too. No step is ever named in the address. */
export function usePlace(page: Window): Place {
  const [stepId, setStepId] = useState<string | null>(null)
  const line = useRef(0)
  useEffect(() => {
    const leave = () => setStepId(null)
    page.addEventListener('popstate', leave)
    return () => page.removeEventListener('popstate', leave)
  }, [page])
  useLayoutEffect(() => {
    page.scrollTo(0, stepId === null ? line.current : 0)
  }, [page, stepId])
  return {
    stepId,
    openStep(id) {
      line.current = page.scrollY
      enterStep(page)
      setStepId(id)
    },
    leaveStep: () => page.history.back(),
  }
}
