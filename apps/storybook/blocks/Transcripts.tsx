import { languages } from '@parcours/i18n'
import { Heading } from '@storybook/addon-docs/blocks'
import styles from './blocks.module.css'
import { hasReadings, type Transcript } from './docsData.ts'

function Spoken({ story, language, text }: Transcript) {
  const known = languages.find(({ code }) => code === language)
  if (known === undefined)
    throw new Error(`${story}: a transcript in « ${language} », which is no language of the product.`)
  return (
    <details className={styles.more}>
      <summary>
        {story.split('--')[1]} — <bdi lang={known.code}>{known.name}</bdi>
      </summary>
      <pre lang={known.code} dir={known.dir} className={styles.transcript}>
        {text.trim()}
      </pre>
    </details>
  )
}

interface TranscriptsProps {
  readonly transcripts: readonly Transcript[]
  readonly hasStories: boolean
}

/** What a screen reader says of the stories, in our own words for roles and states. */
export function Transcripts({ transcripts, hasStories }: TranscriptsProps) {
  if (!hasStories) return null
  return (
    <>
      <Heading>What is heard</Heading>
      {transcripts.length === 0 ? (
        <p>No transcript was written yet.</p>
      ) : (
        <>
          <p>
            Name, role and state of each thing, in the order of reading. The tests compare these files at each
            run. The words for roles and states are ours: each screen reader has its own.
            {!hasReadings && ' Nobody concerned has read these texts yet.'}
          </p>
          {transcripts.map((one) => (
            <Spoken key={one.story + one.language} {...one} />
          ))}
        </>
      )}
    </>
  )
}
