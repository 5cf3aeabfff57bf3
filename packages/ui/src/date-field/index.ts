export { DateField, type DateFieldProps, type QuickDate } from './DateField.tsx'
export type { DateBounds, DatePart, DateProblem } from './dateDraft.ts'
export { datePartId, useDateProblemWords } from './dateProblem.ts'
