import axe from 'axe-core'
import type {} from 'vitest'

// A component is not a page: what only a whole page must have is checked on the screens of the kiosk.
const pageRules = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass']

/** Rules of level AAA, and of WCAG 2.2, that axe leaves off by itself. */
const stricterRules = Object.fromEntries(
  [
    'color-contrast-enhanced',
    'identical-links-same-purpose',
    'meta-refresh-no-exceptions',
    'target-size',
  ].map((rule) => [rule, { enabled: true }]),
)

// axe asks less of large text, and on a kiosk all text is large: here every size is held to the full figure
// (falc-rules L9: 7:1; in the low-contrast theme 4.5:1).
axe.configure({
  checks: [
    { id: 'color-contrast', options: contrastOf(4.5) },
    { id: 'color-contrast-enhanced', options: contrastOf(7) },
  ],
})

function contrastOf(expected: number) {
  return {
    ignoreUnicode: true,
    ignoreLength: false,
    ignorePseudo: false,
    boldValue: 700,
    boldTextPt: 14,
    largeTextPt: 18,
    pseudoSizeThreshold: 0.25,
    shadowOutlineEmMax: 0.2,
    textStrokeEmMin: 0.03,
    contrastRatio: { normal: { expected }, large: { expected } },
  }
}

/** Whether a node stands in the low-contrast theme, or in a sample of it: a person chooses it. */
function isLowByChoice({ element }: axe.NodeResult): boolean {
  // A block that turned its page meanwhile is gone: it stood in the theme of the page.
  const place = element?.isConnected ? element : document.documentElement
  return place.closest('[data-theme]')?.getAttribute('data-theme') === 'low'
}

interface AxeOptions {
  /** Also what only a whole page must have. @default false */
  readonly isPage?: boolean
}

/** Runs axe on what is shown and tells each mistake: rule, element, how to mend it. Empty when all is well. */
export async function axeProblems(root: Element, { isPage = false }: AxeOptions = {}): Promise<string[]> {
  const dialogs = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')]
  const ruleChanges = Object.fromEntries(isPage ? [] : pageRules.map((rule) => [rule, { enabled: false }]))
  const results = await axe.run([root, ...dialogs] as unknown as axe.ElementContext, {
    resultTypes: ['violations'],
    elementRef: true,
    rules: { ...ruleChanges, ...stricterRules },
  })
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter((node) => id !== 'color-contrast-enhanced' || !isLowByChoice(node))
      .map((node) => `${id}: ${help} ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`.trim()),
  )
}

/** Text under 7:1, with its ratio. The low-contrast theme is exempt: see `isLowByChoice`. */
export async function contrastProblems(root: Element): Promise<{ element: Element; measured: string }[]> {
  const { violations } = await axe.run(root, {
    resultTypes: ['violations'],
    elementRef: true,
    runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
    rules: { 'color-contrast-enhanced': { enabled: true } },
  })
  return violations
    .flatMap(({ nodes }) => nodes)
    .filter((node) => !isLowByChoice(node))
    .map((node) => ({
      element: node.element ?? root,
      measured: node.any[0]?.message ?? 'contrast under 7:1',
    }))
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
