export { type Option, OptionCard } from './OptionCard.tsx'
export { OptionGrid, optionRows } from './OptionRows.tsx'
export { useColumns } from './useColumns.ts'
