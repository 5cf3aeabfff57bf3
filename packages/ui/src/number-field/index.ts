export { isInRange, NumberField, type NumberFieldProps } from './NumberField.tsx'
export { type NumberRange, Stepper, type StepperProps } from './Stepper.tsx'
