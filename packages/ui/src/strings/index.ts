export { uiFirstFrench } from './uiFirstFrench.ts'
export { uiFrench } from './uiFrench.ts'
export { loadUiStrings } from './uiStrings.ts'
export { type UiTranslate, useStrings } from './useStrings.ts'
