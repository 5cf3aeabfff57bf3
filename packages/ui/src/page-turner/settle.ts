import { isSameLayout, type PageLayout } from './packPages.ts'

/** A layout, and the room that it was measured in. */
export interface Measured {
  readonly layout: PageLayout
  /** The same text for the same room and the same blocks, whichever page is shown. */
  readonly room: string
}

/** What was tried in a room. */
export interface Tried {
  room: string
  /** Layouts that were shown and left again. */
  readonly left: Set<string>
  /** Blocks that begin a page in whatever is tried next. */
  readonly starts: Set<number>
}

/** What has been tried at first, in no room yet. */
export const nothingTried = (): Tried => ({ room: '', left: new Set(), starts: new Set() })

const keyOf = ({ starts, isTall }: PageLayout): string => `${starts.join()} ${isTall.join()}`

/**
 * The layout to show, so that pages come to rest. What stands around a page is not the same on each (« Page suivante » is
 * shorter than the action of the last page, whose bar may take a line more), so that with one layout another one seems to
 * fit, and with that one the first again. Where a layout comes back, each page of both begins a page: these fit around
 * either.
 * @param tried changed by the call; forgotten when the room is another one
 * @param before the layout shown
 * @param measure packs the blocks beside what is shown now; blocks of the set begin a page
 * @returns `before` itself where nothing changes
 */
export function settle(
  tried: Tried,
  before: PageLayout,
  measure: (starts: ReadonlySet<number>) => Measured,
): PageLayout {
  let { layout, room } = measure(tried.starts)
  if (room !== tried.room) {
    tried.room = room
    tried.left.clear()
    if (tried.starts.size > 0) {
      tried.starts.clear()
      layout = measure(tried.starts).layout
    }
  }
  if (isSameLayout(layout, before)) return before
  tried.left.add(keyOf(before))
  if (!tried.left.has(keyOf(layout))) return layout
  for (const start of [...before.starts, ...layout.starts]) tried.starts.add(start)
  const finer = measure(tried.starts).layout
  const wasTall = (start: number) => before.isTall[before.starts.indexOf(start)] ?? false
  const rest = {
    starts: finer.starts,
    isTall: finer.isTall.map((isTall, page) => isTall || wasTall(finer.starts[page] ?? 0)),
  }
  return isSameLayout(rest, before) ? before : rest
}
