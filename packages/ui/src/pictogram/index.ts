export { Pictogram, type PictogramName, type PictogramProps } from './Pictogram.tsx'
export { pictogramNames } from './pictogramNames.ts'
