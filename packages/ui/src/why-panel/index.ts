export { type WhyFact, WhyPanel, type WhyPanelProps, whyPanelBlocks } from './WhyPanel.tsx'
