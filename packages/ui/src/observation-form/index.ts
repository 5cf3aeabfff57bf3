export {
  type Observation,
  ObservationForm,
  type ObservationFormProps,
  type ObservationReason,
} from './ObservationForm.tsx'
