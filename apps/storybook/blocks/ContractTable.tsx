import type { DocsClaim, DocsComponent } from '@parcours/ui/docs'
import { Heading, Subheading } from '@storybook/addon-docs/blocks'
import styles from './blocks.module.css'
import type { evidenceOf } from './docsData.ts'

const kinds = { test: 'test', check: 'check of every story', axe: 'axe, rule' } as const

function Proofs({ proofs }: Pick<DocsClaim, 'proofs'>) {
  return (
    <ul className={styles.plain}>
      {proofs.map(({ kind, words, where }) => (
        <li key={words + where}>
          <span className={styles.tag}>{kinds[kind]}</span> {kind === 'check' ? <code>{words}</code> : words}{' '}
          <small>{where}</small>
        </li>
      ))}
    </ul>
  )
}

function Numbers({ claim: { id, level, en, rgaa } }: { claim: DocsClaim }) {
  return (
    <>
      {level !== 'EN' && (
        <div>
          WCAG {id} ({level})
        </div>
      )}
      {en && <div>EN 301 549 {en}</div>}
      {rgaa.length > 0 && <div>RGAA {rgaa.join(', ')}</div>}
    </>
  )
}

function Claims({ claims, label }: { claims: readonly DocsClaim[]; label: string }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">How it is met</th>
            <th scope="col">What proves it</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.id}>
              <th scope="row">
                {claim.name}
                <div className={styles.numbers}>
                  <Numbers claim={claim} />
                </div>
              </th>
              <td>{claim.how}</td>
              <td>
                <Proofs proofs={claim.proofs} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function EvidenceLine({ evidence }: { evidence: ReturnType<typeof evidenceOf> }) {
  if (evidence === undefined) return <p>No whole run of the stories has figures for this component yet.</p>
  const { date, stories, modes, axeRuns, checks } = evidence
  return (
    <p>
      Last whole run: <time dateTime={date}>{date}</time>. {stories} stories in {modes} modes each: {axeRuns}{' '}
      runs of axe, {checks} checks, no mistake left: a run with one fails and leaves no figures here.
    </p>
  )
}

interface ContractTableProps {
  readonly component: DocsComponent
  readonly everyStory: readonly DocsClaim[]
  readonly evidence: ReturnType<typeof evidenceOf>
}

/** The criteria that a component meets, each with the test that fails when it no longer does. */
export function ContractTable({ component, everyStory, evidence }: ContractTableProps) {
  return (
    <>
      <Heading>Accessibility contract</Heading>
      <p>
        What this component promises by itself. Each test named here exists and runs with{' '}
        <code>npm test</code>; a promise without one is refused. Nothing here was tried with people who use
        assistive technology yet.
      </p>
      <Claims claims={component.criteria} label={`What ${component.name} promises`} />
      {component.anatomy && (
        <>
          <Subheading>Checked on each of its stories</Subheading>
          <EvidenceLine evidence={evidence} />
          <details className={styles.more}>
            <summary>What is checked on every story of every component</summary>
            <Claims claims={everyStory} label="Checks of every story" />
          </details>
        </>
      )}
    </>
  )
}
