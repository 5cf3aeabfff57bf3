export { isInRange, NumberField, type NumberFieldProps } from './NumberField.tsx'
export { Stepper, type StepperProps } from './Stepper.tsx'
