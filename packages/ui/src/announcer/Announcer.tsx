import { isLanguageCode, languageOf } from '@parcours/i18n'
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

/** Arabic letters in a row, with the spaces between their words. */
const arabicRun = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\s]*\p{Script=Arabic})?/gu

/** Whether the page is in Arabic letters. The regions stand beside every provider: its own language tells. */
function isArabicPage(): boolean {
  const { lang } = document.documentElement
  return isLanguageCode(lang) && languageOf(lang).script === 'Arab'
}

/**
 * What is announced. Arabic that a visitor typed on a page in Latin letters is marked as such: a voice then says it
 * instead of falling silent (WCAG 3.1.2).
 */
function Spoken({ text }: { text: string }): ReactNode {
  if (isArabicPage()) return text
  const parts: ReactNode[] = []
  let done = 0
  for (const { 0: run, index } of text.matchAll(arabicRun)) {
    const words = (
      <span key={index} lang="ar">
        {run}
      </span>
    )
    parts.push(text.slice(done, index), words)
    done = index + run.length
  }
  return [...parts, text.slice(done)]
}

function LiveRegion({ message, urgency }: { message: Message; urgency: 'polite' | 'assertive' }) {
  return (
    <div className={styles.region} aria-live={urgency} aria-atomic="true" data-announcer={urgency}>
      <span key={message.id}>
        <Spoken text={message.text} />
      </span>
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
