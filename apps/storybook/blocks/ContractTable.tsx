import type { DocsClaim, DocsComponent } from '@parcours/ui/docs'
import { gapsOf } from '@parcours/ui/evidence'
import { conformanceChecks } from '@parcours/ui/testing'
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

/** What looks at the stories today. */
const today = [...conformanceChecks, 'axe', 'falc', 'transcript']

const modeWords = { short: 'the short run (npm test)', long: 'the long run (npm run test:full)' } as const

interface EvidenceLineProps {
  readonly evidence: ReturnType<typeof evidenceOf>
  readonly hasTranscripts: boolean
}

function EvidenceLine({ evidence, hasTranscripts }: EvidenceLineProps) {
  if (evidence === undefined) return <p>No whole run of the stories has figures for this component yet.</p>
  const { date, mode, commit, stories, modes, axeRuns, checks, transcripts } = evidence
  return (
    <p>
      Last whole run: <time dateTime={date}>{date}</time>
      {mode && `, ${modeWords[mode]}`}
      {commit && `, commit ${commit}`}. {stories} stories in {modes} modes each: {axeRuns} runs of axe,{' '}
      {checks} checks, {transcripts} spoken transcripts, no mistake left: a run with one fails and leaves no
      figures here. {gapsOf(evidence, evidence, today, hasTranscripts).join(' ')}
    </p>
  )
}

interface ContractTableProps {
  readonly component: DocsComponent
  readonly everyStory: readonly DocsClaim[]
  readonly evidence: ReturnType<typeof evidenceOf>
  /** Texts of its stories are kept. */
  readonly hasTranscripts: boolean
}

/** The criteria that a component meets, each with the test that fails when it no longer does. */
export function ContractTable({ component, everyStory, evidence, hasTranscripts }: ContractTableProps) {
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
          <EvidenceLine evidence={evidence} hasTranscripts={hasTranscripts} />
          <details className={styles.more}>
            <summary>What is checked on every story of every component</summary>
            <Claims claims={everyStory} label="Checks of every story" />
          </details>
        </>
      )}
    </>
  )
}
