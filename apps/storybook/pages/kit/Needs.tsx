import styles from './kit.module.css'
import { type Need, needs } from './needs.ts'

/** The needs that a pattern answers. */
export function Needs({ of }: { readonly of: readonly Need[] }) {
  return (
    <ul className={`sb-unstyled ${styles.needs}`}>
      {of.map((need) => (
        <li key={need}>
          <strong>{need}</strong> {needs[need]}
        </li>
      ))}
    </ul>
  )
}
