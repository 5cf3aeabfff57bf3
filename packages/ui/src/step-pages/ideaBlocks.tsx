import type { ReactElement } from 'react'
import { Heading, sentenceId } from '../easy-text/index.ts'
import { textLocale } from '../lib/textLocale.ts'
import { Pictogram, type PictogramName } from '../pictogram/index.ts'
import styles from './StepPages.module.css'
import type { StepIdea, StepPage } from './StepPages.tsx'

/** The picture of an idea. What to do and why are about the step: they have its picture. */
const pictures: Readonly<Record<StepIdea, PictogramName | null>> = {
  what: null,
  why: null,
  when: 'calendar',
  who: 'desk',
  papers: 'papers',
  refused: 'law',
  source: 'computer',
}

interface IdeaOptions {
  page: StepPage
  heading: string
  stepPicture: PictogramName
  /** How many sentences stand beside the picture; the others follow under it. */
  besideCount: number
  /** The official French term with its label, on the first page. */
  official: { label: string; name: string } | null
}

/** One idea as blocks: the first begins a page, the others may go on to the next one. */
export function ideaBlocks({
  page,
  heading,
  stepPicture,
  besideCount,
  official,
}: IdeaOptions): ReactElement[] {
  const picture = page.picture ?? pictures[page.idea] ?? stepPicture
  return [
    <div className={styles.head} data-page-start key={`${page.id}-head`}>
      <Pictogram name={picture} size="large" />
      <div className={styles.words}>
        <Heading level={2} text={heading} />
        {page.sentences.slice(0, besideCount).map((sentence, index) => (
          <Sentence page={page} sentence={sentence} index={index} key={sentence} />
        ))}
      </div>
      {page.readAloud}
    </div>,
    ...page.sentences
      .slice(besideCount)
      .map((sentence, index) => (
        <Sentence
          page={page}
          sentence={sentence}
          index={index + besideCount}
          key={`${page.id}-${sentence}`}
        />
      )),
    ...(official === null
      ? []
      : [
          <p key={`${page.id}-official`} className={styles.sentence}>
            {official.label}{' '}
            <bdi className={styles.official} lang="fr">
              {official.name}
            </bdi>
          </p>,
        ]),
    ...(page.blocks ?? []),
  ]
}

function Sentence({ page, sentence, index }: { page: StepPage; sentence: string; index: number }) {
  return (
    <p className={styles.sentence}>
      <span id={sentenceId(page.id, index)} {...textLocale(page.language)}>
        {page.renderSentence?.(sentence) ?? sentence}
      </span>
    </p>
  )
}
