import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import { GlossaryDialog } from './GlossaryDialog.tsx'
import type { GlossaryEntry, GlossaryWords } from './glossaryEntry.ts'
import type { TermForms } from './splitTerms.ts'

interface Glossary {
  readonly terms: readonly TermForms[]
  /** Opens the explanation of a word. */
  readonly open: (id: string) => void
}

const GlossaryContext = createContext<Glossary | null>(null)

/** Props of `GlossaryProvider`. */
export interface GlossaryProviderProps {
  /** The hard words. Keep the same list from one render to the next: sentences are searched with it. */
  readonly entries: readonly GlossaryEntry[]
  /** The screens whose hard words it explains. */
  readonly children: ReactNode
}

/** Explains hard words to whatever is below: one dialog, which stays open when the language changes. */
export function GlossaryProvider({ entries, children }: GlossaryProviderProps) {
  // The entry stays known while its dialog closes.
  const [shown, setShown] = useState<{ readonly id: string; readonly isOpen: boolean } | null>(null)
  const open = useCallback((id: string) => setShown({ id, isOpen: true }), [])
  const glossary = useMemo(() => ({ terms: termsOf(entries), open }), [entries, open])
  const entry = entries.find(({ id }) => id === shown?.id)
  return (
    <GlossaryContext value={glossary}>
      {children}
      {shown && entry && (
        <GlossaryDialog
          entry={entry}
          isOpen={shown.isOpen}
          onClose={() => setShown({ ...shown, isOpen: false })}
        />
      )}
    </GlossaryContext>
  )
}

/** Words of the language first: a form that both languages write alike is then of the language shown. */
function termsOf(entries: readonly GlossaryEntry[]): readonly TermForms[] {
  return entries.flatMap(({ id, french, translation }) => {
    const own = translation ? [{ id, forms: formsOf(translation), language: translation.language }] : []
    return [...own, { id, forms: formsOf(french), language: 'fr' as const }]
  })
}

const formsOf = ({ term, forms = [term] }: GlossaryWords): readonly string[] => forms

/** The glossary, or null where there is none: hard words are then plain text. */
export function useGlossary(): Glossary | null {
  return use(GlossaryContext)
}
