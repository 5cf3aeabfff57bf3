import { type RefObject, useEffect, useState } from 'react'

/** Where a part stands in the story, in its own pixels, and where its number stands on the page. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly badgeX: number
  readonly badgeY: number
}

interface Stage {
  readonly selectors: readonly string[]
  /** Width of the window of the story, in px. */
  readonly width: number
  /** Its height; null: as high as what it shows. */
  readonly height: number | null
}

/** Side of a number, in px of the page. */
const badge = 26

/** Height of the landscape kiosk, in px. */
const screenHeight = 800

const seen = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].find((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  )

/** Puts each number before its part, at its upper edge, so that it hides no letter of it; else beside those that are there. */
function place(boxes: readonly (DOMRect | null)[], scale: number): (Mark | null)[] {
  const taken: { x: number; y: number }[] = []
  return boxes.map((box) => {
    if (box === null) return null
    const { x, y, width, height } = box
    const at = { x: Math.max(0, x * scale - badge), y: Math.max(0, y * scale - badge / 2) }
    while (taken.some((other) => Math.abs(other.x - at.x) < badge && Math.abs(other.y - at.y) < badge))
      at.x += badge
    taken.push(at)
    return { x, y, width, height, badgeX: at.x, badgeY: at.y }
  })
}

/** Height of what a story shows; a dialog stands over a whole screen. */
function contentHeight(page: Document, root: Element): number {
  if (page.querySelector('[role=dialog], [role=alertdialog]')) return screenHeight
  const { top, bottom } = root.getBoundingClientRect()
  // The same room below as above.
  return Math.ceil(Math.min(1600, Math.max(80, bottom + top)))
}

/** Measures the parts of a story in its frame, again whenever something moves there. */
export function useMarks(
  frame: RefObject<HTMLIFrameElement | null>,
  box: RefObject<HTMLDivElement | null>,
  stage: Stage,
): { marks: readonly (Mark | null)[]; scale: number; height: number } {
  const [measured, setMeasured] = useState({ boxes: [] as (DOMRect | null)[], content: 240, room: 960 })
  const key = stage.selectors.join('\n')
  useEffect(() => {
    const measure = () => {
      const page = frame.current?.contentDocument
      const root = page?.querySelector('#storybook-root')
      if (!page || !root || !box.current) return
      const next = {
        boxes: key.split('\n').map((selector) => seen(page, selector)?.getBoundingClientRect() ?? null),
        content: contentHeight(page, root),
        room: box.current.clientWidth,
      }
      setMeasured((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next))
    }
    // A story loads words and fonts, plays, opens dialogs: looking again is simpler than knowing of each of them.
    const timer = setInterval(measure, 400)
    return () => clearInterval(timer)
  }, [frame, box, key])
  const scale = Math.min(1, measured.room / stage.width)
  return { marks: place(measured.boxes, scale), scale, height: stage.height ?? measured.content }
}
