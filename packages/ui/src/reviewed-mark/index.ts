export { ReviewedMark } from './ReviewedMark.tsx'
