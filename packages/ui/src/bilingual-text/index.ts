export { BilingualText, type BilingualTextProps } from './BilingualText.tsx'
