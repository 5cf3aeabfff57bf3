import { useEffect, useRef, useState } from 'react'
import styles from './kit.module.css'
import { useToolbarAddress } from './toolbar.ts'

const sizes = {
  landscape: { width: 1280, height: 800 },
  portrait: { width: 1080, height: 1920 },
  phone: { width: 390, height: 844 },
  /** A component alone. */
  wide: { width: 1280, height: 420 },
  block: { width: 1280, height: 960 },
  /** A long component, whole. */
  tall: { width: 1280, height: 1280 },
} as const

/** Props of `Screen`. */
export interface ScreenProps {
  /** Id of the story, as in the address bar. The smoke test of the pages knows when it is wrong. */
  readonly story: string
  /** What is to be seen, in few words. */
  readonly caption: string
  /** The window that the story is shown in, in px; drawn smaller to fit the page. @default 'landscape' */
  readonly size?: keyof typeof sizes
  /** What this window shows whatever the toolbar says: `brand:belle-rive;language:ar`. */
  readonly look?: string
}

/** A screen puts the focus on its title when it arrives. In a page that would scroll: it may only once it has settled. */
const settled = 1500

/** The room for the picture, in px of the page. */
const room = { width: 960, height: 720 }

/** A story at work inside a page, in a window of its own: as large as the kiosk, drawn smaller. Follows the toolbar. */
export function Screen({ story, caption, size = 'landscape', look }: ScreenProps) {
  const toolbar = useToolbarAddress()
  const { width, height } = sizes[size]
  const frame = useRef<HTMLDivElement>(null)
  const [available, setAvailable] = useState(room.width)
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    const parent = frame.current?.parentElement
    if (!parent) return
    const sight = new ResizeObserver(() => setAvailable(Math.min(room.width, parent.clientWidth)))
    sight.observe(parent)
    return () => sight.disconnect()
  }, [])
  const scale = Math.min(1, available / width, room.height / height)
  // Where a name comes twice the last one counts.
  const globals = [toolbar, look].filter(Boolean).join(';')
  const address = `iframe.html?viewMode=story&id=${encodeURIComponent(story)}&globals=${encodeURIComponent(globals)}`
  return (
    <figure className={styles.figure}>
      <div ref={frame} className={styles.frame} style={{ width: width * scale, height: height * scale }}>
        <iframe
          data-story={story}
          title={caption}
          src={address}
          loading="lazy"
          inert={!isSettled}
          onLoad={() => setTimeout(() => setSettled(true), settled)}
          width={width}
          height={height}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
      <figcaption>
        {caption} <StoryLink story={story}>Ouvrir cet écran</StoryLink>
      </figcaption>
    </figure>
  )
}

/** Props of `StoryLink`. */
export interface StoryLinkProps {
  /** Id of a story or of a page. */
  readonly story: string
  readonly children: string
}

/** A way to a story or a page of this Storybook. */
export function StoryLink({ story, children }: StoryLinkProps) {
  const kind = story.endsWith('--docs') ? 'docs' : 'story'
  return (
    <a data-story={story} href={`./?path=/${kind}/${story}`} target="_top">
      {children}
    </a>
  )
}
