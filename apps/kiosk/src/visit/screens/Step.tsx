import { useEffect } from 'react'
import { useKiosk } from '../KioskContext.tsx'
import { StepSheet } from './StepSheet.tsx'

/** One step, told on short pages. */
export function Step({ stepId }: { stepId: string }) {
  const { path, dispatch } = useKiosk()
  const step = path.steps.find(({ id }) => id === stepId)
  useEffect(() => {
    // An answer was changed and the step left the path.
    if (step === undefined) dispatch({ type: 'replace', view: { name: 'path' } })
  }, [step, dispatch])
  if (step === undefined) return null
  return <StepSheet step={step} canAsk onLeave={() => dispatch({ type: 'back' })} />
}
