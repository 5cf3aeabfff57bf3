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
  /** A second key at the end of a scan: it presses nothing either. */
  | { readonly kind: 'tail' }

/** Milliseconds between two keys: a scanner sends one every 1 to 30, no hand types 20 keys so fast. */
const fastest = 60
/** Milliseconds without a key after which a scan is over: not every scanner ends with a key of its own. */
export const silence = 150
/** Milliseconds after the last letter of a scan in which keys that end one belong to it: Enter and then Tab. */
const tail = 400
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

/** The keys with which scanners end: what they leave the factory with, and what shops set. */
const ends: readonly string[] = ['Enter', 'Tab']

/** Tells a scanner from a hand. */
export interface Wedge {
  /** What became of a key. */
  readonly press: (key: WedgeKey) => WedgeResult
  /** No key came for `silence`: what was scanned so far was all. Keys of a hand are forgotten. */
  readonly rest: () => WedgeResult
}

/**
 * Tells a scanner that acts as a keyboard from a hand: many keys, very fast, ended by Enter, by Tab, or by a silence.
 * Pure but for what it remembers of the keys so far; no clock.
 */
export function createWedge(): Wedge {
  let keys: readonly WedgeKey[] = []
  /** When the last letter of the scan before came. */
  let lastLetter = Number.NEGATIVE_INFINITY
  const isScan = () => keys.length >= shortest
  const finish = (): WedgeResult => {
    const read = keys
    const wasScan = isScan()
    keys = []
    if (!wasScan) return { kind: 'hand' }
    lastLetter = read.at(-1)?.timeStamp ?? lastLetter
    return { kind: 'scan', readings: [read.map((one) => one.key).join(''), read.map(american).join('')] }
  }
  return {
    press(key) {
      const before = keys.at(-1)
      // A machine that is busy for a moment must not cut a scan in two.
      const pause = isScan() ? silence : fastest
      if (before !== undefined && key.timeStamp - before.timeStamp > pause) keys = []
      if (ends.includes(key.key)) {
        const isTail = keys.length === 0 && key.timeStamp - lastLetter <= tail
        return isTail ? { kind: 'tail' } : finish()
      }
      // Shift and its like are no letters, but do not break a scan.
      if ([...key.key].length === 1) keys = [...keys, key].slice(-longest)
      return { kind: isScan() ? 'scanning' : 'hand' }
    },
    rest: finish,
  }
}
