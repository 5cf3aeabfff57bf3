export { DateField, type DateFieldProps, type QuickDate } from './DateField.tsx'
export type { DateProblem } from './dateDraft.ts'
export { useDateProblemWords } from './dateProblem.ts'
