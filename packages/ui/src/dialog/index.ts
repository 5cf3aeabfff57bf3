export { Dialog, type DialogProps } from './Dialog.tsx'
export { DialogToolsProvider, type DialogToolsProviderProps } from './dialogTools.tsx'
