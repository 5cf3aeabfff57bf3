export { loadUiStrings, uiFrench } from './uiStrings.ts'
export { type UiTranslate, useStrings } from './useStrings.ts'
