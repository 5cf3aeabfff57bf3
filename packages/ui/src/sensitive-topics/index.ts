export { SensitiveTopics, type SensitiveTopicsProps } from './SensitiveTopics.tsx'
