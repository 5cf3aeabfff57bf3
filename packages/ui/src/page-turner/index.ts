export { PageTurner, type PageTurnerProps } from './PageTurner.tsx'
export { useReveal } from './reveal.ts'
export { type Pages, type PageTurnerOptions, usePageTurner } from './usePageTurner.tsx'
