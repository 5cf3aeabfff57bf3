import { readFileSync } from 'node:fs'

export const nodeInKiosk = readFileSync
