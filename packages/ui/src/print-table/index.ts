export { PrintTable, type PrintTableProps, type PrintTableRow } from './PrintTable.tsx'
