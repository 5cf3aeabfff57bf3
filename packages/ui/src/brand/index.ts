export { brandCss } from './brandCss.ts'
export type { Brand } from './brandSchema.ts'
export { type BrandProblem, brandColours, type CheckedBrand, checkBrand } from './checkBrand.ts'
