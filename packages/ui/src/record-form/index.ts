export { RecordForm, type RecordFormProps, recordRowBlocks } from './RecordForm.tsx'
export type { RecordRowItem } from './RecordRow.tsx'
export type { Segment, SegmentList } from './Segments.tsx'
