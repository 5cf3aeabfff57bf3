/**
 * Why a step is, is not, or may be on a path, as data and in words, for an agent. Loaded with the agent's desk, not before.
 */
export { scopeOf } from '../engine/path.ts'
export { answerWords, itemWords } from './answerWords.ts'
export { anchorFact, readingLine } from './dateWords.ts'
export type { Explanation } from './explain.ts'
export { explainStep } from './explain.ts'
export type { Wording } from './factWords.ts'
export { factName, subjectsOfFacts } from './factWords.ts'
export { longDate, phrasesFor } from './phrases.ts'
export type { Marked } from './rule.ts'
export { factsOfRule, leavesOf } from './rule.ts'
export { ruleLine } from './ruleWords.ts'
export { sourceText } from './sourceLink.ts'
