export { Dialog, type DialogProps, ShortDialog, type ShortDialogProps } from './Dialog.tsx'
export { DialogToolsProvider, type DialogToolsProviderProps } from './dialogTools.tsx'
