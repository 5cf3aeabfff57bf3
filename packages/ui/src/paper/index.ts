export { Paper, PaperHalf, type PaperProps } from './Paper.tsx'
export type { PaperFormat, PaperLayout, PaperSize } from './paperTypes.ts'
