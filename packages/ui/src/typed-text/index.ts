export { TypedText, type TypedTextProps } from './TypedText.tsx'
