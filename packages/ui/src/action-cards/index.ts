export { ActionCard, type ActionCardProps } from './ActionCard.tsx'
export { type ActionCardItem, ActionCards, actionCardBlocks, type ActionCardsProps } from './ActionCards.tsx'
