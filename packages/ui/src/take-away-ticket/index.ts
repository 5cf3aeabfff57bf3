export { TakeAwayTicket, type TakeAwayTicketProps } from './TakeAwayTicket.tsx'
