import { computePath } from '@parcours/flows'

export const flowsInPlaces = computePath
