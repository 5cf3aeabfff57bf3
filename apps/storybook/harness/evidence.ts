import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserCommand, Reporter, TestModule } from 'vitest/node'

/** What was looked at on one story. */
export interface StoryEvidence {
  /** Title of its component in Storybook: « Base/Button ». */
  readonly title: string
  /** Ways of showing it: language, colours, size of text, screen. */
  readonly modes: number
  readonly axeRuns: number
  /** Conformance checks that ran, each counted once a mode. */
  readonly checks: number
  /** Spoken transcripts that were compared. */
  readonly transcripts: number
}

/** What was looked at on one component: the sums over its stories; `modes` is the most of any story. */
export interface ComponentEvidence extends Omit<StoryEvidence, 'title'> {
  readonly stories: number
}

const stories: StoryEvidence[] = []

/** Called from the browser after each story. */
export const noteStory: BrowserCommand<[story: StoryEvidence]> = (_context, story) => {
  stories.push(story)
}

const nothing: ComponentEvidence = { stories: 0, modes: 0, axeRuns: 0, checks: 0, transcripts: 0 }

/** The stories summed by component: the last word of the title. Canaries are no evidence. */
function evidenceOf(seen: readonly StoryEvidence[]): Record<string, ComponentEvidence> {
  const components: Record<string, ComponentEvidence> = {}
  for (const { title, modes, axeRuns, checks, transcripts } of seen) {
    const name = title.split('/').at(-1) ?? title
    if (title.includes('Canaries')) continue
    const sum = components[name] ?? nothing
    components[name] = {
      stories: sum.stories + 1,
      modes: Math.max(sum.modes, modes),
      axeRuns: sum.axeRuns + axeRuns,
      checks: sum.checks + checks,
      transcripts: sum.transcripts + transcripts,
    }
  }
  return Object.fromEntries(Object.entries(components).toSorted(([one], [other]) => one.localeCompare(other)))
}

const root = join(import.meta.dirname, '../../..')
const file = join(root, 'packages/ui/generated/evidence.json')

/** Whether every file of stories was run, none in part, and all is well. */
function isWhole(modules: readonly TestModule[]): boolean {
  const files = globSync('{packages/ui/src/*,apps/kiosk/src/**,apps/storybook/*}/*.stories.tsx', {
    cwd: root,
    exclude: ['**/node_modules/**'],
  })
  const run = modules.filter(({ moduleId }) => moduleId.endsWith('.stories.tsx'))
  const tests = run.flatMap(({ children }) => [...children.allTests()])
  const isPassed = (test: (typeof tests)[number]) => test.result().state === 'passed'
  return run.length === files.length && run.every((module) => module.ok()) && tests.every(isPassed)
}

function writeEvidence(): void {
  const evidence = { date: new Date().toISOString().slice(0, 10), components: evidenceOf(stories) }
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, `${JSON.stringify(evidence, null, 2)}\n`)
}

/**
 * Prints how much was looked at, and fails a run in which axe or the conformance suite did not run: a gate that never
 * ran would look green. A whole run without a failure also writes `packages/ui/generated/evidence.json`.
 */
export const evidenceReporter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    // Only written down: nothing was judged.
    if (process.env.PARCOURS_TRANSCRIPTS === 'write') return
    const sum = (what: 'axeRuns' | 'checks' | 'transcripts') =>
      stories.reduce((total, story) => total + story[what], 0)
    console.log(
      `axe ran ${sum('axeRuns')} times on ${stories.length} stories; ${sum('checks')} conformance checks, ${sum('transcripts')} transcripts`,
    )
    if (sum('axeRuns') === 0 || sum('checks') === 0) {
      console.error('axe or the conformance suite did not run: the accessibility gate is broken.')
      process.exitCode = 1
    }
    if (isWhole(modules)) writeEvidence()
  },
}
