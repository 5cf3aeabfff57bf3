/** A place in the window of the page, in px. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A finger: put down at the first place, drawn over the others, lifted at the last. */
export type Finger = readonly Point[]

/** What a visitor's system asks of the page. What is left out stays as it is. */
export interface Media {
  readonly forcedColors?: 'active' | 'none'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly contrast?: 'more' | 'no-preference'
}

/** One node of the accessibility tree, as the browser gives it to a screen reader. */
export interface AxNode {
  /** Role in the words of ARIA: `button`, `radio`, `paragraph`; `text` is a run of words. */
  readonly role: string
  readonly name: string
  readonly description: string
  /** What a field holds. */
  readonly value: string
  /** States and properties: `checked`, `expanded`, `level`, `live`… */
  readonly states: Readonly<Record<string, string | number | boolean>>
  /** What the attribute `markName` of its element holds, so that a page finds its own elements in the tree; '' without. */
  readonly mark: string
  readonly children: readonly AxNode[]
}

/**
 * What the suite cannot do from inside a page: real keys, a real finger, the settings of the system, the accessibility
 * tree. `playwrightDriver` is one, for Chromium; another tool only has to give these six functions.
 */
export interface Driver {
  /** Presses keys one after the other, by the names of `KeyboardEvent.key`: `Tab`, `Shift+Tab`, `Enter`, `Space`. */
  readonly press: (keys: readonly string[]) => Promise<void>
  /** Touches the glass, once for each finger, as quickly as it can. */
  readonly touch: (fingers: readonly Finger[]) => Promise<void>
  /** Touches one place for a time, in ms, as a browser that knows long presses takes it. */
  readonly hold: (at: Point, ms: number) => Promise<void>
  readonly emulate: (media: Media) => Promise<void>
  /** Size of the page in px. */
  readonly setViewport: (width: number, height: number) => Promise<void>
  /** The accessibility tree of the whole page. */
  readonly accessibility: () => Promise<AxNode>
}

/** The attribute by which the suite marks an element of the page: no attribute of ARIA, which could change its role. */
export const markName = 'data-parcours-mark'

/** Name of a function of the driver. */
export type DriverCall = keyof Driver

/** Where `exposeDriver` puts the driver: a function of the page. */
export const driverName = 'parcoursDriver'

type Call = (call: DriverCall, args: readonly unknown[]) => Promise<unknown>

/** A driver that sends each call elsewhere: to another process, by whatever reaches it. */
export function remoteDriver(call: Call): Driver {
  return {
    press: async (keys) => {
      await call('press', [keys])
    },
    touch: async (fingers) => {
      await call('touch', [fingers])
    },
    hold: async (at, ms) => {
      await call('hold', [at, ms])
    },
    emulate: async (media) => {
      await call('emulate', [media])
    },
    setViewport: async (width, height) => {
      await call('setViewport', [width, height])
    },
    // The other side is a driver too: what it answers is a tree.
    accessibility: async () => (await call('accessibility', [])) as AxNode,
  }
}

/**
 * The driver that `exposeDriver` has given to this page.
 * @throws where no driver was exposed.
 */
export function exposedDriver(): Driver {
  const call: unknown = Reflect.get(globalThis, driverName)
  if (typeof call !== 'function')
    throw new Error(
      `No driver in this page: await exposeDriver(page) of @parcours/ui/testing/playwright before the suite runs.`,
    )
  return remoteDriver((name, args) => call(name, args))
}
