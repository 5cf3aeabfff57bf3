import concepts from '../../pictograms/concepts.json'
import type { PictogramName } from './Pictogram.tsx'

/** Every concept that has a picture. Apart from `Pictogram`, which needs none of their meanings to show one. */
export const pictogramNames = Object.keys(concepts) as PictogramName[]
