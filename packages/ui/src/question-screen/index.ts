export type { QuestionField } from './field.ts'
export { QuestionScreen, type QuestionScreenProps } from './QuestionScreen.tsx'
export { WaysOut, type WaysOutProps } from './WaysOut.tsx'
