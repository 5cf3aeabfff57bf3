import axe from 'axe-core'

// A component is not a page: what only a whole page must have is checked on the screens of the kiosk.
const pageRules = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass']

interface AxeOptions {
  /** Text of 7:1 at least: everywhere but in the low-contrast theme, which a person chooses. @default true */
  readonly isEnhanced?: boolean
  /** Also what only a whole page must have. @default false */
  readonly isPage?: boolean
}

/** Runs axe on what is shown and tells each mistake: rule, element, how to mend it. Empty when all is well. */
export async function axeProblems(root: Element, options: AxeOptions = {}): Promise<string[]> {
  const { isEnhanced = true, isPage = false } = options
  const dialogs = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')]
  const ruleChanges = Object.fromEntries(isPage ? [] : pageRules.map((rule) => [rule, { enabled: false }]))
  const results = await axe.run([root, ...dialogs] as unknown as axe.ElementContext, {
    resultTypes: ['violations'],
    rules: { ...ruleChanges, 'color-contrast-enhanced': { enabled: isEnhanced } },
  })
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`.trim()),
  )
}

/** Matchers for `expect.extend`. */
export const axeMatchers = {
  async toBeAccessible(element: Element) {
    const problems = await axeProblems(element)
    return {
      pass: problems.length === 0,
      message: () => (problems.length === 0 ? 'expected axe to find a mistake' : problems.join('\n')),
    }
  },
}

declare module 'vitest' {
  // The parameters must be those of vitest, or the declarations do not merge.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    toBeAccessible: () => Promise<R>
  }
}
