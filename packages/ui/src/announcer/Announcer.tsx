import { type ReactNode, useCallback, useMemo, useState } from 'react'
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

function LiveRegion({ message, urgency }: { message: Message; urgency: 'polite' | 'assertive' }) {
  return (
    <div className={styles.region} aria-live={urgency} aria-atomic="true" data-announcer={urgency}>
      <span key={message.id}>{message.text}</span>
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
  const regions = useMemo(
    () => (
      <>
        <LiveRegion message={polite} urgency="polite" />
        <LiveRegion message={urgent} urgency="assertive" />
      </>
    ),
    [polite, urgent],
  )
  return (
    <Provider value={announce}>
      {children}
      {createPortal(regions, document.body)}
    </Provider>
  )
}
