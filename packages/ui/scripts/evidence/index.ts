export {
  runProblems,
  type StoryEvidence,
  sumByComponent,
  transcriptFiles,
} from './evidence.ts'
export { isCanary, mustBeHeard, readStories, storyFiles } from './stories.ts'
