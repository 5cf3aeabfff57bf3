import { compile } from '@parcours/flows'

export const flowsInI18n = compile
