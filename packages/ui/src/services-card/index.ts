export { type CardNumber, ServicesCard, type ServicesCardProps } from './ServicesCard.tsx'
