import type { IsoDate } from '@parcours/i18n'
import { useEffect, useRef, useState } from 'react'
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
  useTold(current.draft, options)
  const setDraft = (draft: DateDraft) => {
    const result = readDraft(draft, options)
    const told = 'iso' in result ? result.iso : null
    setState({ draft, told })
    options.onChange(told)
  }
  return [current.draft, setDraft]
}

/** Tells what keeps the boxes from being a date, whoever changed them: also at first, and when the owner emptied them. */
function useTold(draft: DateDraft, { min, max, onProblem }: DraftOptions): void {
  const latest = useRef(onProblem)
  useEffect(() => {
    latest.current = onProblem
  })
  useEffect(() => {
    const result = readDraft(draft, { min, max })
    if ('problem' in result) latest.current?.(result.problem)
  }, [draft, min, max])
}
