export {
  type ContrastOptions,
  type ContrastPair,
  contrastPairs,
  contrastRatio,
  type PairKind,
  type ThemeColours,
} from './contrast.ts'
