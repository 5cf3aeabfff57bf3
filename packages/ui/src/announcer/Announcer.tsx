import { type ReactNode, useCallback, useState } from 'react'
import { createPortal } from 'react-dom'
import { createStrictContext } from '../lib/createStrictContext.ts'
import styles from './Announcer.module.css'

/**
 * Has a text said by the screen reader, without moving focus.
 * @param text one short sentence, in the language shown.
 * @param urgency 'now' cuts what is being said (time running out); 'polite' waits. Default 'polite'.
 */
export type Announce = (text: string, urgency?: 'polite' | 'now') => void

export interface AnnouncerProviderProps {
  /** The application: whatever announces stands below. */
  readonly children: ReactNode
  /** Also given every announcement: the self-voicing of the kiosk listens here. */
  readonly onAnnounce?: Announce
}

interface Message {
  readonly text: string
  /** Tells two equal messages apart: a new node is announced again, the same text is not. */
  readonly id: number
}

const strict = createStrictContext<Announce>('AnnouncerProvider')
const [Provider] = strict

/** Gives what has a text said by the screen reader (see `Announce`). @throws outside `AnnouncerProvider` */
export const useAnnounce: () => Announce = strict[1]

const silence: Message = { text: '', id: 0 }

/** Arabic letters in a row, with the spaces between their words. */
const arabicRun = /(\p{Script=Arabic}[\p{Script=Arabic}\s]*)/u

/**
 * What is announced. Arabic that a visitor typed on a page in Latin letters is marked as such: a voice then says it
 * instead of falling silent (WCAG 3.1.2). The regions stand beside every provider: the page itself tells.
 */
const spoken = (text: string): ReactNode =>
  document.documentElement.dir === 'rtl'
    ? text
    : text.split(arabicRun).map((part, index) =>
        index % 2 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message, which is mounted anew each time
          <span key={index} lang="ar">
            {part}
          </span>
        ) : (
          part
        ),
      )

function LiveRegion({ message, urgency }: { message: Message; urgency: 'polite' | 'assertive' }) {
  return (
    <div className={styles.region} aria-live={urgency} aria-atomic="true" data-announcer={urgency}>
      <span key={message.id}>{spoken(message.text)}</span>
    </div>
  )
}

/**
 * The one pair of live regions of the page. It is mounted on the body, beside the application:
 * an open dialog makes everything else inert but leaves these alone, so that
 * announcements are still heard under a dialog.
 */
export function AnnouncerProvider({ children, onAnnounce }: AnnouncerProviderProps) {
  const [polite, setPolite] = useState(silence)
  const [urgent, setUrgent] = useState(silence)
  const announce = useCallback<Announce>(
    (text, urgency = 'polite') => {
      const set = urgency === 'now' ? setUrgent : setPolite
      set((last) => ({ text, id: last.id + 1 }))
      onAnnounce?.(text, urgency)
    },
    [onAnnounce],
  )
  return (
    <Provider value={announce}>
      {children}
      {createPortal(
        <>
          <LiveRegion message={polite} urgency="polite" />
          <LiveRegion message={urgent} urgency="assertive" />
        </>,
        document.body,
      )}
    </Provider>
  )
}
