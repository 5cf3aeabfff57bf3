import { Temporal } from 'temporal-polyfill'

export const canaryDate = (text: string) => Temporal.PlainDate.from(text)
