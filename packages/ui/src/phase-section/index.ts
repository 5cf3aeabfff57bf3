export { PhaseSection, type PhaseSectionProps, phaseSectionBlocks } from './PhaseSection.tsx'
