export { type Option, OptionCard, type OptionCardProps } from './OptionCard.tsx'
export { OptionRows, type OptionRowsProps, optionRows } from './OptionRows.tsx'
export { useColumns } from './useColumns.ts'
