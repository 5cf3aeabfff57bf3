import words from '../../../../packages/flows/generated/words.fr.json'

/** Steps whose words show how we write: a duty with a date, a right, a loss, something to contest. */
const examples = [
  'give-notice-to-landlord',
  'housing-aid-new-home',
  'ass-end-of-rights',
  'stillborn-certificate',
  'caf-address',
] as const

interface StepWords {
  readonly title: string
  readonly what?: readonly string[]
  readonly why?: readonly string[]
  readonly official?: string
}

const steps: Readonly<Record<string, StepWords>> = words.steps

/** Some steps of the catalogue in their own words, one sentence a line. */
export function CatalogueWords() {
  return (
    <>
      {examples.map((id) => {
        const step = steps[id]
        if (step === undefined) throw new Error(`No step ${id} in the catalogue: choose another example.`)
        return <Words key={id} {...step} />
      })}
    </>
  )
}

function Words({ title, what = [], why = [], official }: StepWords) {
  return (
    <figure>
      <figcaption>
        <strong>{title}</strong>
        {official !== undefined && ` (nom officiel : ${official})`}
      </figcaption>
      <blockquote>
        {[...what, ...why].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </blockquote>
    </figure>
  )
}
