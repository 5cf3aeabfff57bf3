import { type Checker, createChecker, type Report } from '@parcours/falc'
import { loadData } from '@parcours/falc/data'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import options from '../../../packages/flows/generated/falc.json'

/** The checker while its word lists are on their way, when they are there, or when they could not be read. */
type Loading = { readonly checker: Checker | null; readonly hasFailed: boolean }

/** Checks a text while it is typed, with the word lists and the glossary of the catalogue. Null before they are loaded. */
export function useFalc(text: string): { readonly report: Report | null; readonly hasFailed: boolean } {
  const [{ checker, hasFailed }, setLoading] = useState<Loading>({ checker: null, hasFailed: false })
  useEffect(() => {
    let isCurrent = true
    loadData().then(
      // A pasted text is one screen, and needs no title of its own.
      (data) =>
        isCurrent &&
        setLoading({
          checker: createChecker(data, { ...options, headings: 'ignored', questions: true }),
          hasFailed: false,
        }),
      () => isCurrent && setLoading({ checker: null, hasFailed: true }),
    )
    return () => {
      isCurrent = false
    }
  }, [])
  // Typing stays quick: a long text is checked when the keys rest.
  const shown = useDeferredValue(text)
  const report = useMemo(() => checker?.checkText(shown) ?? null, [checker, shown])
  return { report, hasFailed }
}
