import { Screen } from '@parcours/ui'
import type { ReactElement } from 'react'

/** The technical page, laid out: in French, for the operator. */
export interface Diagnostic {
  readonly title: string
  readonly blocks: readonly ReactElement[]
}

/** Props of `DiagnosticScreen`. */
export interface DiagnosticScreenProps {
  readonly diagnostic: Diagnostic
  readonly onBack: () => void
}

/** The technical page: what is set, what is wrong, what the machine has. */
export function DiagnosticScreen({ diagnostic, onBack }: DiagnosticScreenProps) {
  return (
    <Screen title={diagnostic.title} titleLanguage="fr" isAlwaysNumbered back={{ onPress: onBack }}>
      {diagnostic.blocks}
    </Screen>
  )
}
