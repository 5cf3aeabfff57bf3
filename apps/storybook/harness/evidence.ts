import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Evidence } from '@parcours/ui/evidence'
import {
  isCanary,
  runProblems,
  type StoryEvidence,
  storyFiles,
  sumByComponent,
} from '@parcours/ui/evidence/run'
import type { BrowserCommand, Reporter, TestModule } from 'vitest/node'
import { comparedTranscripts, keptTranscripts } from './transcripts.ts'

const stories: StoryEvidence[] = []

/** Called from the browser after each story. */
export const noteStory: BrowserCommand<[story: StoryEvidence]> = (_context, story) => {
  stories.push(story)
}

const root = join(import.meta.dirname, '../../..')
const file = join(root, 'packages/ui/generated/evidence.json')

/** Whether every file of stories was run, none in part, and all is well. */
function isWhole(modules: readonly TestModule[]): boolean {
  const run = modules.filter(({ moduleId }) => moduleId.endsWith('.stories.tsx'))
  const tests = run.flatMap(({ children }) => [...children.allTests()])
  const isPassed = (test: (typeof tests)[number]) => test.result().state === 'passed'
  return run.length === storyFiles(root).length && run.every((module) => module.ok()) && tests.every(isPassed)
}

/** Commit of the sources, « -dirty » where they changed since; undefined where this is no clone, or git is missing. */
function commit(): string | undefined {
  try {
    const args = ['describe', '--always', '--dirty', '--exclude=*']
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return undefined
  }
}

/** Keeps what the run saw. Canaries are no evidence. */
function writeEvidence(): void {
  const seen = stories.filter(({ title }) => !isCanary(title))
  const evidence: Evidence = {
    date: new Date().toISOString().slice(0, 10),
    mode: process.env.PARCOURS_FULL === '1' ? 'long' : 'short',
    commit: commit(),
    ran: [...new Set(seen.flatMap(({ ran }) => ran))].toSorted(),
    components: sumByComponent(seen),
  }
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, `${JSON.stringify(evidence, null, 2)}\n`)
}

/**
 * Prints how much was looked at, and fails a run in which axe or the conformance suite did not run, or a whole one that
 * left out a transcript that is kept: a gate that never ran would look green. A whole run without a failure also writes
 * `packages/ui/generated/evidence.json`.
 */
export const evidenceReporter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    // Only written down: nothing was judged.
    if (process.env.PARCOURS_TRANSCRIPTS === 'write') return
    const sum = (what: 'axeRuns' | 'checks') => stories.reduce((total, story) => total + story[what], 0)
    const run = {
      axeRuns: sum('axeRuns'),
      checks: sum('checks'),
      compared: [...comparedTranscripts],
      kept: keptTranscripts(),
      isWhole: isWhole(modules),
    }
    console.log(
      `axe ran ${run.axeRuns} times on ${stories.length} stories; ${run.checks} checks, ${run.compared.length} transcripts of ${run.kept.length}`,
    )
    const problems = runProblems(run)
    for (const problem of problems) console.error(problem)
    if (problems.length > 0) process.exitCode = 1
    else if (run.isWhole) writeEvidence()
  },
}
