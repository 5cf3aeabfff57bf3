export {
  DocumentChecklist,
  type DocumentChecklistProps,
  documentChecklistBlocks,
  type PaperItem,
} from './DocumentChecklist.tsx'
