export { type PhoneProblem, phoneProblem } from './frenchPhone.ts'
export { PhoneField, type PhoneFieldProps } from './PhoneField.tsx'
