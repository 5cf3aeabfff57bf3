import { two } from './cycleTwo.ts'

export const one = () => two
