export { OpeningHours, type OpeningHoursProps } from './OpeningHours.tsx'
export { dayGroups, type OpeningNow, type OpeningRange, type OpeningWeek } from './openingTypes.ts'
