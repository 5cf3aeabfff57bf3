export { RecordForm, type RecordFormProps, recordRowBlocks } from './RecordForm.tsx'
export { isAnswered, RecordRow, type RecordRowItem, type RecordRowProps } from './RecordRow.tsx'
export type { Segment, SegmentList } from './Segments.tsx'
