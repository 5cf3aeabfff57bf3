export { CalmMode, type CalmModeProps } from './CalmMode.tsx'
