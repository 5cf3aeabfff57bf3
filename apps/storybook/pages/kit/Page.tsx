import type { ReactNode } from 'react'
import styles from './kit.module.css'

/** A page of the library, in French whatever the language of the stories. */
export function Page({ children }: { readonly children: ReactNode }) {
  return (
    <div lang="fr" dir="ltr" data-page="" className={styles.page}>
      {children}
    </div>
  )
}
