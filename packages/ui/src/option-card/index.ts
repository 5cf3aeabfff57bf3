export { type Option, OptionCard } from './OptionCard.tsx'
export { OptionRows, optionRows } from './OptionRows.tsx'
export { useColumns } from './useColumns.ts'
