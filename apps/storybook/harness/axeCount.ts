import type { BrowserCommand, Reporter, TestModule } from 'vitest/node'

let runs = 0

/** Called from the browser after each run of axe. */
export const countAxe: BrowserCommand<[]> = () => {
  runs += 1
}

/** Prints how often axe ran, and fails a run in which it did not: a gate that never ran would look green. */
export const axeReporter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const stories = modules.reduce((sum, module) => sum + [...module.children.allTests()].length, 0)
    console.log(`axe ran ${runs} times on ${stories} stories`)
    if (runs === 0) {
      console.error('axe did not run: the accessibility gate is broken.')
      process.exitCode = 1
    }
  },
}
