import { Temporal } from 'temporal-polyfill'

export const clockInEngine = () => Temporal.Now.plainDateISO()
