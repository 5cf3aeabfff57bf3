import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

/** Props of `Disclosure`. */
export interface DisclosureProps {
  /** What opens: a question or a few words, for instance « Pourquoi cette question ? ». */
  summary: string
  /** What is shown once open. Short: the block must still fit a page. */
  children: ReactNode
  /** Told when the visitor opens or closes it. */
  onToggle?: ((isOpen: boolean) => void) | undefined
}

/** A text that opens under its own heading. Native `details`: keyboard and screen readers know it. */
export function Disclosure({ summary, children, onToggle }: DisclosureProps) {
  return (
    <details className={styles.details} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <ChevronDown className={styles.arrow} aria-hidden="true" />
        <span className={styles.words}>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
