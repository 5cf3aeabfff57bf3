import { memoryKey } from './arrival.ts'

/** What a phone keeps, if its owner asks: the code, which holds answers, steps done and language, and papers ticked. */
export interface Memory {
  readonly code: string
  /** Ids of the papers that are ready, by step. */
  readonly papers: Readonly<Record<string, readonly string[]>>
}

/** The part of the browser's storage that is used. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

function refuse(): never {
  throw new Error('This browser keeps nothing.')
}

/** The storage of the phone; one that refuses where the browser forbids it. */
export function keeperOf(page: Window): Keeper {
  try {
    return page.localStorage
  } catch {
    return { getItem: () => null, setItem: refuse, removeItem: refuse }
  }
}

const isPapers = (value: unknown): value is Memory['papers'] =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'))

/** What the phone keeps; null when it keeps nothing that we can read. */
export function readMemory(storage: Keeper): Memory | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(memoryKey) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('code' in kept) || typeof kept.code !== 'string')
      return null
    return { code: kept.code, papers: 'papers' in kept && isPapers(kept.papers) ? kept.papers : {} }
  } catch {
    return null
  }
}

/** Keeps a path in place of the one before. Gives false when the phone refuses. */
export function writeMemory(storage: Keeper, memory: Memory): boolean {
  try {
    storage.setItem(memoryKey, JSON.stringify(memory))
    return true
  } catch {
    return false
  }
}

/** Forgets everything. Gives false when the phone refuses. */
export function eraseMemory(storage: Keeper): boolean {
  try {
    storage.removeItem(memoryKey)
    return true
  } catch {
    return false
  }
}
