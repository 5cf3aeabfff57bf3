import { languageOf } from '@parcours/i18n'
import type { ReactNode } from 'react'
import { useLanguage } from '../locale-provider/index.ts'

/** Latin letters in a row, with the signs and spaces between their words. */
const latinRun = /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d'’\s-]*\p{Script=Latin})?/gu

/** A name or a term: abbreviations and addresses (caf.fr) are spelled in any language. */
const isTerm = (run: string, before: string, after: string): boolean =>
  /\p{L}{3}/u.test(run) && run !== run.toUpperCase() && !/[.@/]$/.test(before) && !/^[.@/]\p{L}/u.test(after)

/** Props of `FrenchWords`. */
interface FrenchWordsProps {
  /** A text in the language shown. It may hold French names and terms. */
  readonly text: string
}

/**
 * A text of which the words in Latin letters are marked as French where the language shown has another script: a voice
 * then reads them as French instead of spelling them or falling silent (WCAG 3.1.2).
 */
export function FrenchWords({ text }: FrenchWordsProps): ReactNode {
  const language = useLanguage()
  if (languageOf(language).script === 'Latn') return text
  const parts: ReactNode[] = []
  let done = 0
  for (const { 0: run, index } of text.matchAll(latinRun)) {
    const end = index + run.length
    if (!isTerm(run, text.slice(0, index), text.slice(end))) continue
    parts.push(
      text.slice(done, index),
      <span key={index} lang="fr">
        {run}
      </span>,
    )
    done = end
  }
  return done === 0 ? text : [...parts, text.slice(done)]
}
