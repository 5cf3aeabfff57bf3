import styles from './kit.module.css'

/** Props of `Advice`. */
export interface AdviceProps {
  readonly dos: readonly string[]
  readonly donts: readonly string[]
}

/** What to do beside what not to do. */
export function Advice({ dos, donts }: AdviceProps) {
  return (
    <div className={`sb-unstyled ${styles.advice}`}>
      <section className={styles.do}>
        <h3>À faire</h3>
        <ul>
          {dos.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <section className={styles.dont}>
        <h3>À éviter</h3>
        <ul>
          {donts.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** Props of `Evidence`. */
export interface EvidenceProps {
  /** What was measured or is checked at each run. */
  readonly known: readonly string[]
  /** What nobody has proved. */
  readonly open: readonly string[]
}

/** What is proved beside what is not: a page of advice never says more than its evidence. */
export function Evidence({ known, open }: EvidenceProps) {
  return (
    <div className={`sb-unstyled ${styles.advice}`}>
      <section className={styles.known}>
        <h3>Ce qui est vérifié</h3>
        <ul>
          {known.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <section className={styles.open}>
        <h3>Ce qui n’est pas prouvé</h3>
        <ul>
          {open.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
