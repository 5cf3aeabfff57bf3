export type { QuestionField } from './field.ts'
export { QuestionScreen, type QuestionScreenProps } from './QuestionScreen.tsx'
export { WaysOut } from './WaysOut.tsx'
