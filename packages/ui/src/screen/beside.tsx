import { createContext, type ReactNode, use } from 'react'

const BesideContext = createContext(false)

/** Props of `BesideScreen`. */
export interface BesideScreenProps {
  /** What the second screen is, for screen readers. */
  readonly label: string
  /** One Screen. */
  readonly children: ReactNode
}

/**
 * A second Screen beside the visitor's, for an agent: it is no `<main>`, and takes no focus on arrival, which belongs
 * to the visitor's screen; unless the agent works there with the keyboard (an element around it with `data-holds-focus`).
 */
export function BesideScreen({ label, children }: BesideScreenProps) {
  return (
    <BesideContext value={true}>
      <section aria-label={label} style={{ display: 'contents' }}>
        {children}
      </section>
    </BesideContext>
  )
}

/** Whether this Screen stands beside the visitor's. */
export const useIsBeside = (): boolean => use(BesideContext)
