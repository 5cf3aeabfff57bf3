export {
  type SearchFound,
  SearchList,
  type SearchListProps,
  searchListBlocks,
} from './SearchList.tsx'
