import { useId, useState } from 'react'
import { type IndexEntry, isComponent, isScreen, useStoryIndex } from '../kit/storyIndex.ts'
import words from './checklist.fr.json'
import styles from './review.module.css'

/** What can be reviewed: components and screens, each by its title, once. */
function titlesOf(entries: readonly IndexEntry[]): readonly string[] {
  const titles = entries.filter((entry) => isComponent(entry) || isScreen(entry)).map(({ title }) => title)
  return [...new Set(titles)].sort((one, other) => one.localeCompare(other, 'fr'))
}

/** A sheet to print and to fill in by hand. What is typed or ticked here stays on the page, and nowhere else. */
export function Checklist() {
  const entries = useStoryIndex()
  const id = useId()
  const [title, setTitle] = useState('')
  return (
    <div lang="fr" dir="ltr" data-page="" className={`sb-unstyled ${styles.sheet}`}>
      <h1>{words.title}</h1>
      <div className={styles.tools}>
        <label htmlFor={id}>{words.what}</label>
        <select id={id} value={title} onChange={(event) => setTitle(event.target.value)}>
          <option value="">{words.choose}</option>
          {entries && titlesOf(entries).map((one) => <option key={one}>{one}</option>)}
        </select>
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <p className={styles.subject}>
        <strong>{words.what}</strong> <Blank text={title} />
      </p>
      <div className={styles.lead}>
        {words.lead.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className={styles.lines}>
        {[words.name, words.date, words.language, words.look, words.screen].map((label) => (
          <p key={label}>
            {label} <Blank text="" />
          </p>
        ))}
      </div>
      {Object.entries(words.parts).map(([name, part]) => (
        <Part key={name} {...part} />
      ))}
      <section className={styles.part}>
        <h2>{words.end.title}</h2>
        <Tick label={words.end.yes} />
        <Tick label={words.end.change} />
        <p className={styles.remark}>
          {words.end.sign} <Blank text="" />
        </p>
      </section>
    </div>
  )
}

interface PartProps {
  readonly title: string
  readonly checks: readonly string[]
}

function Part({ title, checks }: PartProps) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {checks.map((check) => (
        <Tick key={check} label={check} />
      ))}
      <p className={styles.remark}>
        {words.remarks} <Blank text="" />
      </p>
    </section>
  )
}

function Tick({ label }: { readonly label: string }) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" autoComplete="off" />
      {label}
    </label>
  )
}

/** A line to write on, or what is known already. */
function Blank({ text }: { readonly text: string }) {
  return <span className={styles.blank}>{text}</span>
}
