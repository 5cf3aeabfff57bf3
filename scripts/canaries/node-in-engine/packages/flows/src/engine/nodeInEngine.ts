import { readFileSync } from 'node:fs'

export const nodeInEngine = readFileSync
