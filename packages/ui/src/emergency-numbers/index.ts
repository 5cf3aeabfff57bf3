export { type EmergencyNumber, EmergencyNumbers, type EmergencyNumbersProps } from './EmergencyNumbers.tsx'
