export { EasyText, type EasyTextProps, sentenceId } from './EasyText.tsx'
export { Heading, type HeadingProps } from './Heading.tsx'
