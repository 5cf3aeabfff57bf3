import type french from '../../../locales/agent/fr.json'

/** The neutral name of a case: an animal with its colour. */
export type CaseName = keyof (typeof french)['name']

/** In the order in which they are given out. Each animal stands once: names that are alike would be mixed up. */
export const caseNames: readonly CaseName[] = [
  ...(['fox', 'mouse', 'cat', 'bear', 'duck', 'horse', 'rabbit', 'bee'] as const),
  ...(['turtle', 'goat', 'ant', 'swan', 'whale', 'sheep', 'frog', 'lion'] as const),
  ...(['hen', 'deer', 'dolphin', 'cow', 'crow', 'butterfly', 'fish', 'elephant'] as const),
]

/**
 * The name of the next case: not one that is in use, and as late as can be one that was used before.
 * @param given how many names were given out so far
 * @returns null when every name is in use
 */
export function nextName(inUse: readonly CaseName[], given: number): CaseName | null {
  const start = given % caseNames.length
  const inOrder = [...caseNames.slice(start), ...caseNames.slice(0, start)]
  return inOrder.find((name) => !inUse.includes(name)) ?? null
}
