import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './inputs.module.css'
import { layerMark } from './useRedraw.ts'

/** Something drawn over the page that no visitor meets: no touch, no focus, no screen reader. */
export function Layer({ children }: { readonly children: ReactNode }) {
  return createPortal(
    <div className={styles.layer} aria-hidden="true" dir="ltr" lang="fr" {...{ [layerMark]: '' }}>
      {children}
    </div>,
    document.body,
  )
}
