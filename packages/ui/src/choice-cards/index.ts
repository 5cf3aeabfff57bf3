export {
  type Choice,
  type ChoiceCardBlocksProps,
  ChoiceCards,
  type ChoiceCardsProps,
  choiceCardBlocks,
} from './ChoiceCards.tsx'
