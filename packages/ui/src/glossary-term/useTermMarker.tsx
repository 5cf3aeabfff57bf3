import { createElement, Fragment, type ReactNode, useCallback } from 'react'
import { FrenchWords } from '../lib/FrenchWords.tsx'
import { useGlossary } from './GlossaryProvider.tsx'
import styles from './GlossaryTerm.module.css'
import { GlossaryTerm } from './GlossaryTerm.tsx'
import { type SentencePart, splitTermsOnce } from './splitTerms.ts'

/** Gives a sentence as it is shown: `EasyText`, `Callout`, `StepPages` and `QuestionScreen` take one. */
export type RenderSentence = (sentence: string) => ReactNode

/**
 * Marks the hard words of a screen.
 * @returns for the sentences of a screen, in order, how each is shown. A word is a button where it first stands only,
 * so that a screen does not become a field of buttons.
 */
export function useTermMarker(): (sentences: readonly string[]) => RenderSentence {
  const terms = useGlossary()?.terms
  return useCallback(
    (sentences) => {
      if (terms === undefined) return (sentence) => sentence
      const split = splitTermsOnce(sentences, terms)
      const parts = new Map(sentences.map((sentence, index) => [sentence, split[index]] as const))
      return (sentence) =>
        createElement(Fragment, null, ...(parts.get(sentence)?.map(showPart) ?? [sentence]))
    },
    [terms],
  )
}

function showPart(part: SentencePart): ReactNode {
  if (typeof part === 'string') return <FrenchWords text={part} />
  const { id, text, language, before, after } = part
  return (
    <span className={styles.held}>
      {before}
      <GlossaryTerm id={id} text={text} language={language} />
      {after}
    </span>
  )
}
