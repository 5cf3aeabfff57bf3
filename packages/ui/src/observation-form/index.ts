export { ObservationForm, type ObservationFormProps, useObservationScreen } from './ObservationForm.tsx'
export type { Observation, ObservationReason } from './useObservation.ts'
