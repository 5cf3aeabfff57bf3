export { OpeningHours, type OpeningHoursProps } from './OpeningHours.tsx'
export type { OpeningNow, OpeningRange, OpeningWeek } from './openingTypes.ts'
