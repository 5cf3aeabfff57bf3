import { createContext, use } from 'react'

/** Turns to the page that holds an element, then focuses it. */
export type Reveal = (elementId: string) => void

const focusById: Reveal = (elementId) => document.getElementById(elementId)?.focus()

export const RevealContext = createContext<Reveal>(focusById)

/**
 * For what leads to a field (an error summary): a field on another page cannot take focus until its page is shown.
 * Outside a page turner it only focuses.
 */
export function useReveal(): Reveal {
  return use(RevealContext)
}
