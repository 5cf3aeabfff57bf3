import type { IsoDate } from '@parcours/i18n'
import { useState } from 'react'
import { type DateBounds, type DateDraft, type DateProblem, draftOf, readDraft } from './dateDraft.ts'

interface DraftOptions extends DateBounds {
  value: IsoDate | null
  onChange: (value: IsoDate | null) => void
  onProblem?: ((problem: DateProblem) => void) | undefined
}

/** The boxes, kept in step with a value that is a whole date or nothing. */
export function useDateDraft(options: DraftOptions): [DateDraft, (draft: DateDraft) => void] {
  const { value } = options
  const [state, setState] = useState({ draft: draftOf(value), told: value })
  // The owner of the value changed it (a quick choice, « Je ne sais pas »): the boxes follow.
  const current = state.told === value ? state : { draft: draftOf(value), told: value }
  if (current !== state) setState(current)
  const setDraft = (draft: DateDraft) => {
    const result = readDraft(draft, options)
    const told = 'iso' in result ? result.iso : null
    setState({ draft, told })
    if ('problem' in result) options.onProblem?.(result.problem)
    options.onChange(told)
  }
  return [current.draft, setDraft]
}
