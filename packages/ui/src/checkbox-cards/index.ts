export { CheckboxCards, type CheckboxCardsProps, checkboxCardBlocks, useNoneLabel } from './CheckboxCards.tsx'
