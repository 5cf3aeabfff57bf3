import { type Finding, findRule, type Report } from '@parcours/falc'
import { Button } from '@parcours/ui'
import { useId, useRef, useState } from 'react'
import { stretchesOf } from './marks.ts'
import { useFalc } from './useFalc.ts'
import styles from './WriteFalc.module.css'
import { words } from './words.ts'

/** The page « Écrire en FALC »: a text on one side; on the other what to mend, and how, while one types. */
export function WriteFalc() {
  const [text, setText] = useState<string>(words.example)
  const [hasAdvice, setHasAdvice] = useState(false)
  const { report, hasFailed } = useFalc(text)
  const field = useRef<HTMLTextAreaElement>(null)
  const shown = (report?.findings ?? []).filter(({ severity }) => hasAdvice || severity === 'error')
  const show = ({ start, end }: Finding) => {
    field.current?.focus()
    field.current?.setSelectionRange(start, end)
  }
  return (
    <main lang="fr" dir="ltr" className={styles.page}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>{words.people}</p>
      <div className={styles.sides}>
        <TextSide {...{ text, setText, hasAdvice, setHasAdvice, field }} />
        <section className={styles.side}>
          <Summary report={report} hasFailed={hasFailed} />
          {report && <Findings findings={shown} onShow={show} />}
        </section>
      </div>
      {report && shown.length > 0 && <Marked text={text} findings={shown} />}
      {report && <Measures report={report} />}
    </main>
  )
}

interface TextSideProps {
  readonly text: string
  readonly setText: (text: string) => void
  readonly hasAdvice: boolean
  readonly setHasAdvice: (hasAdvice: boolean) => void
  readonly field: React.RefObject<HTMLTextAreaElement | null>
}

function TextSide({ text, setText, hasAdvice, setHasAdvice, field }: TextSideProps) {
  const id = useId()
  return (
    <section className={styles.side}>
      <label htmlFor={id}>{words.text}</label>
      <p id={`${id}-hint`}>{words.textHint}</p>
      <textarea
        ref={field}
        id={id}
        aria-describedby={`${id}-hint`}
        className={styles.field}
        rows={12}
        spellCheck="true"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={hasAdvice} onChange={(event) => setHasAdvice(event.target.checked)} />
        {words.advice}
      </label>
    </section>
  )
}

/** Says how many, and nothing more: the list would be read again at each key. */
function Summary({ report, hasFailed }: { readonly report: Report | null; readonly hasFailed: boolean }) {
  return (
    <p role="status" className={styles.summary}>
      {hasFailed ? words.failed : report ? countsOf(report) : words.loading}
    </p>
  )
}

function countsOf({ findings }: Report): string {
  if (findings.length === 0) return words.none
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return `${words.errors(errors)}, ${words.adviceCount(findings.length - errors)}`
}

interface FindingsProps {
  readonly findings: readonly Finding[]
  readonly onShow: (finding: Finding) => void
}

function Findings({ findings, onShow }: FindingsProps) {
  return (
    <ol className={styles.findings} aria-label={words.findings}>
      {findings.map((finding, index) => (
        <li key={`${finding.rule}-${finding.start}-${finding.end}`} id={`finding-${index + 1}`} tabIndex={-1}>
          <p>
            <strong>
              {finding.severity === 'error' ? words.error : words.hint} {index + 1} ({finding.rule})
            </strong>
          </p>
          <p>{finding.message}</p>
          <p>
            {words.instead} {finding.instead}
          </p>
          <p>
            {words.rule} {findRule(finding.rule)?.rule}
          </p>
          <Button label={`${words.show} (${index + 1})`} onPress={() => onShow(finding)} />
        </li>
      ))}
    </ol>
  )
}

/** The text again, each fault marked with its number, which leads to its explanation. */
function Marked({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }) {
  return (
    <section className={styles.marked}>
      <h2>{words.marked}</h2>
      <p className={styles.text}>
        {stretchesOf(text, findings).map(({ text: stretch, from, number }) =>
          number === null ? (
            <span key={from}>{stretch}</span>
          ) : (
            <mark key={from}>
              {stretch} <a href={`#finding-${number}`}>{number}</a>
            </mark>
          ),
        )}
      </p>
    </section>
  )
}

function Measures({ report: { scores, sentences } }: { readonly report: Report }) {
  return (
    <section>
      <h2>{words.scores}</h2>
      <p>{words.sentences(sentences)}</p>
      {scores.kandelMoles !== null && <p>{words.kandelMoles(scores.kandelMoles)}</p>}
      {scores.lix !== null && <p>{words.lix(scores.lix)}</p>}
    </section>
  )
}
