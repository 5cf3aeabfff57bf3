export { loadUiStrings, uiFrench } from './uiStrings.ts'
export { useStrings } from './useStrings.ts'
