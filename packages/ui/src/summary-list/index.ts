export {
  type SummaryItem,
  SummaryList,
  type SummaryListProps,
  summaryListBlocks,
} from './SummaryList.tsx'
