import type { PathStep } from '@parcours/flows'
import { StepSheet } from '../../visit/screens/StepSheet.tsx'

/** One step, all that is known of it one below the other. The phone asks no questions: what is missing is only said. */
export function PhoneStep({ step, onLeave }: { step: PathStep; onLeave: () => void }) {
  return <StepSheet step={step} canAsk={false} onLeave={onLeave} />
}
