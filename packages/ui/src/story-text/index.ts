export { useStoryText } from './useStoryText.ts'
