import { useState } from 'react'
import { type ChoiceValue, words } from './words.ts'

/** What the page remembers, the same for every contender: the answer, the name, its problem, the dialog. */
export function usePage() {
  const [choice, setChoice] = useState<ChoiceValue | null>(null)
  const [name, setName] = useState('')
  const [isChecked, setChecked] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const problem = isChecked && name.trim() === '' ? words.nameProblem : undefined
  return {
    choice,
    setChoice,
    name,
    setName,
    problem,
    check: () => setChecked(true),
    isOpen,
    setOpen,
    open: () => setOpen(true),
    close: () => setOpen(false),
  }
}

/** A library hands any text back; the choices of the page are the only ones there are. */
export const asChoice = (value: string): ChoiceValue => value as ChoiceValue
