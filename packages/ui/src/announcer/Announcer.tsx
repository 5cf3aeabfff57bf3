import { type ReactNode, useCallback, useRef } from 'react'
import { createPortal } from 'react-dom'
import { createStrictContext } from '../lib/createStrictContext.ts'
import styles from './Announcer.module.css'

/**
 * Has a text said by the screen reader, without moving focus.
 * @param text one short sentence, in the language shown; '' takes away what was said last.
 * @param urgency 'now' cuts what is being said (time running out); 'polite' waits. Default 'polite'.
 */
export type Announce = (text: string, urgency?: 'polite' | 'now') => void

export interface AnnouncerProviderProps {
  /** The application: whatever announces stands below. */
  readonly children: ReactNode
  /** Also given every announcement: the self-voicing of the kiosk listens here. */
  readonly onAnnounce?: Announce
}

const strict = createStrictContext<Announce>('AnnouncerProvider')
const [Provider] = strict

/** Gives what has a text said by the screen reader (see `Announce`). @throws outside `AnnouncerProvider` */
export const useAnnounce: () => Announce = strict[1]

/** Arabic letters in a row, with the spaces between their words. */
const arabicRun = /(\p{Script=Arabic}[\p{Script=Arabic}\s]*)/u

function inArabic(words: string): HTMLElement {
  const marked = document.createElement('span')
  marked.lang = 'ar'
  marked.textContent = words
  return marked
}

/**
 * What is announced. Arabic that a visitor typed on a page in Latin letters is marked as such: a voice then says it
 * instead of falling silent (WCAG 3.1.2). The regions stand beside every provider: the page itself tells.
 */
function spoken(text: string): HTMLElement {
  const message = document.createElement('span')
  const isArabicPage = document.documentElement.dir === 'rtl'
  const parts = isArabicPage ? [text] : text.split(arabicRun)
  message.append(...parts.map((part, index) => (index % 2 === 0 ? part : inArabic(part))))
  return message
}

/**
 * The one pair of live regions of the page. It is mounted on the body, beside the application:
 * an open dialog makes everything else inert but leaves these alone, so that
 * announcements are still heard under a dialog.
 */
export function AnnouncerProvider({ children, onAnnounce }: AnnouncerProviderProps) {
  const polite = useRef<HTMLDivElement>(null)
  const urgent = useRef<HTMLDivElement>(null)
  const announce = useCallback<Announce>(
    (text, urgency = 'polite') => {
      const region = (urgency === 'now' ? urgent : polite).current
      if (text === '') {
        region?.replaceChildren()
        return
      }
      // A new node: the same words are announced again. Never in a state of React, which keeps the one before too: what a
      // visitor typed is announced, and must be gone when it is taken away.
      region?.replaceChildren(spoken(text))
      onAnnounce?.(text, urgency)
    },
    [onAnnounce],
  )
  const region = { className: styles.region, 'aria-atomic': true }
  return (
    <Provider value={announce}>
      {createPortal(
        <>
          <div {...region} ref={polite} aria-live="polite" data-announcer="polite" />
          <div {...region} ref={urgent} aria-live="assertive" data-announcer="assertive" />
        </>,
        document.body,
      )}
      {children}
    </Provider>
  )
}
