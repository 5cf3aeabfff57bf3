export { type RightItem, RightsAtRisk, type RightsAtRiskProps, rightsAtRiskBlocks } from './RightsAtRisk.tsx'
