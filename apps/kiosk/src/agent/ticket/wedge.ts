/** A key as the browser tells it. */
export interface WedgeKey {
  /** What the layout of the machine makes of it: `a`, `A`, `#`, `Enter`. */
  readonly key: string
  /** Which key it is on an American keyboard: `KeyA`, `Digit3`. */
  readonly code: string
  readonly shiftKey: boolean
  /** Milliseconds, from any start. */
  readonly timeStamp: number
}

/** What became of a key. */
export type WedgeResult =
  /** Typed by a hand, as far as can be told. */
  | { readonly kind: 'hand' }
  /** In the middle of a scan: the page must not take it as a press. */
  | { readonly kind: 'scanning' }
  /** The end of a scan: what was read, under this machine's layout and under the American one. */
  | { readonly kind: 'scan'; readonly readings: readonly [string, string] }

/** Milliseconds between two keys: a scanner sends one every 1 to 30, no hand types 20 keys so fast. */
const fastest = 60
/** Fewer keys than this are a hand; a code has 40 characters and more. */
const shortest = 12
/** A code and an address take less. What goes on is no ticket. */
const longest = 4000

const shifted: Readonly<Record<string, string>> = {
  Digit1: '!',
  Digit2: '@',
  Digit3: '#',
  Digit4: '$',
  Digit5: '%',
  Digit6: '^',
  Digit7: '&',
  Digit8: '*',
  Digit9: '(',
  Digit0: ')',
  Minus: '_',
  Equal: '+',
  Semicolon: ':',
  Period: '>',
  Slash: '?',
}
const plain: Readonly<Record<string, string>> = {
  Minus: '-',
  Equal: '=',
  Semicolon: ';',
  Period: '.',
  Slash: '/',
}

/** The letter of a key on an American keyboard, which scanners are set to when they leave the factory. */
function american({ code, shiftKey }: WedgeKey): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase()
  if (shiftKey) return shifted[code] ?? ''
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? plain[code] ?? ''
}

/**
 * Tells a scanner that acts as a keyboard from a hand: many keys, very fast, ended by Enter.
 * Pure but for what it remembers of the keys so far; no clock.
 */
export function createWedge(): { readonly press: (key: WedgeKey) => WedgeResult } {
  let keys: WedgeKey[] = []
  return {
    press(key) {
      const before = keys.at(-1)
      if (before !== undefined && key.timeStamp - before.timeStamp > fastest) keys = []
      if (key.key === 'Enter') {
        const read = keys
        keys = []
        if (read.length < shortest) return { kind: 'hand' }
        return { kind: 'scan', readings: [read.map((one) => one.key).join(''), read.map(american).join('')] }
      }
      // Shift and its like are no letters, but do not break a scan.
      if ([...key.key].length !== 1) return { kind: keys.length >= shortest ? 'scanning' : 'hand' }
      keys = [...keys, key].slice(-longest)
      return { kind: keys.length >= shortest ? 'scanning' : 'hand' }
    },
  }
}
