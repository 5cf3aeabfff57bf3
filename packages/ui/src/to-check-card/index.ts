export { ToCheckCard, type ToCheckCardProps } from './ToCheckCard.tsx'
