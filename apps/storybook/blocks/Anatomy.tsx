import type { DocsComponent } from '@parcours/ui/docs'
import { DocsContext, Heading } from '@storybook/addon-docs/blocks'
import { useContext, useRef } from 'react'
import { storyNameFromExport, toId } from 'storybook/internal/csf'
import styles from './blocks.module.css'
import { type Mark, useMarks } from './useMarks.ts'

type Picture = NonNullable<DocsComponent['anatomy']>

const screens = { kiosk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const

function Marks({ marks, scale }: { marks: readonly (Mark | null)[]; scale: number }) {
  return marks.map((mark, index) => {
    if (mark === null) return null
    const { x, y, width, height } = mark
    return (
      <span key={index}>
        <span
          className={styles.outline}
          style={{
            insetInlineStart: x * scale,
            insetBlockStart: y * scale,
            inlineSize: width * scale,
            blockSize: height * scale,
          }}
        />
        <span
          className={styles.badge}
          style={{ insetInlineStart: mark.badgeX, insetBlockStart: mark.badgeY }}
        >
          {index + 1}
        </span>
      </span>
    )
  })
}

/** The story alone in its window, in a language and a theme. Not in a text size: parts would leave for a next page. */
const storyAddress = (id: string, language: string, theme: string) =>
  `iframe.html?id=${id}&viewMode=story&globals=language:${language};theme:${theme}`

/** The live story with a number on each part, and the parts in words. */
export function Anatomy({ title, anatomy }: { title: string; anatomy: Picture }) {
  const docs = useContext(DocsContext)
  const id = toId(title, storyNameFromExport(anatomy.story))
  const story = docs.storyById(id)
  const { parameters } = story
  const { globals } = docs.getStoryContext(story)
  const screen = parameters.medium === 'phone' ? screens.phone : screens.kiosk
  const frame = useRef<HTMLIFrameElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const { marks, scale, height } = useMarks(frame, box, {
    selectors: anatomy.parts.map(({ selector }) => selector),
    width: screen.width,
    height: parameters.layout === 'fullscreen' || parameters.medium === 'phone' ? screen.height : null,
  })
  return (
    <>
      <Heading>Anatomy</Heading>
      <div ref={box} className={styles.picture} dir="ltr" style={{ blockSize: height * scale }}>
        <iframe
          ref={frame}
          title={`${title}, with its parts numbered`}
          src={storyAddress(id, anatomy.language ?? globals.language, globals.theme)}
          className={styles.frame}
          style={{ inlineSize: screen.width, blockSize: height, transform: `scale(${scale})` }}
          tabIndex={-1}
        />
        <div className={styles.marks} aria-hidden="true">
          <Marks marks={marks} scale={scale} />
        </div>
      </div>
      <ol className={styles.parts}>
        {anatomy.parts.map(({ name, words }) => (
          <li key={name}>
            <strong>{name}.</strong> {words}
          </li>
        ))}
      </ol>
    </>
  )
}
