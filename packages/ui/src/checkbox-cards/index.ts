export {
  type CheckboxCardBlocksProps,
  CheckboxCards,
  type CheckboxCardsProps,
  checkboxCardBlocks,
  useNoneLabel,
} from './CheckboxCards.tsx'
