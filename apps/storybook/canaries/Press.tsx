import type { CSSProperties } from 'react'

/** Large enough for a finger, with an edge. */
export const pressable: CSSProperties = {
  minInlineSize: 80,
  minBlockSize: 80,
  border: '3px solid black',
  backgroundColor: 'white',
}
const nothing = () => {}

/** A button, with what breaks it. */
export function Press({
  style,
  word = 'Oui',
  ...more
}: {
  style?: CSSProperties
  word?: string
  tabIndex?: number
}) {
  return (
    <button type="button" style={{ ...pressable, ...style }} onClick={nothing} {...more}>
      {word}
    </button>
  )
}

/** Rules for one story: pseudo-classes have no place in a style attribute. */
export const rules = (css: string) => <style>{css}</style>
