export { RecourseBox, type RecourseBoxProps, type RecourseContact, recourseBlocks } from './RecourseBox.tsx'
