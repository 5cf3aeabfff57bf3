import type { LanguageCode, Translator } from '@parcours/i18n'
import { useCallback, useRef, useState } from 'react'
import type { Content, LoadContent } from '../../visit/content.ts'

/** The words of the case on the screen. */
export interface CaseContent {
  /** Null until the first case was prepared. */
  readonly content: Content | null
  /** The words of a language could not be had: the case stays as it was. */
  readonly hasFailed: boolean
  readonly forgetFailure: () => void
  /**
   * Brings the words of a case, then speaks its language, then calls `then`: a case is never shown in half a language.
   * A later call wins over an earlier one that is still on its way, whose `then` is not called.
   * @returns whether the words are there
   */
  readonly prepare: (language: LanguageCode, events: readonly string[], then?: () => void) => Promise<boolean>
}

/** Loads the words of one case after the other. */
export function useContent(translator: Translator, loadContent: LoadContent): CaseContent {
  const [content, setContent] = useState<Content | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const last = useRef(0)
  const prepare = useCallback<CaseContent['prepare']>(
    async (language, events, then) => {
      last.current += 1
      const turn = last.current
      try {
        const next = await loadContent(language, events)
        if (turn !== last.current) return false
        await translator.switchTo(language)
        if (turn !== last.current) return false
        setContent(next)
        then?.()
        return true
      } catch (error) {
        // For the operator's log: which file is missing says nothing of the visitor.
        console.error(error)
        if (turn === last.current) setFailed(true)
        return false
      }
    },
    [translator, loadContent],
  )
  return { content, hasFailed, forgetFailure: () => setFailed(false), prepare }
}
