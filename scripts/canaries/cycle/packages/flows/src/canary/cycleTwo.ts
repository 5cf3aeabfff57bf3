import { one } from './cycleOne.ts'

export const two = () => one
