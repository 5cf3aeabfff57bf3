export { ActionCard, type ActionCardProps } from './ActionCard.tsx'
export { type ActionCardItem, ActionCards, type ActionCardsProps, actionCardBlocks } from './ActionCards.tsx'
