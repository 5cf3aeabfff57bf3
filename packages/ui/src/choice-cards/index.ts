export { type Choice, ChoiceCards, type ChoiceCardsProps, choiceCardBlocks } from './ChoiceCards.tsx'
