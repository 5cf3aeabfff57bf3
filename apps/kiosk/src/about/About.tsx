import { useState } from 'react'
import { useSettings, useSettingsProblems } from '../settings/index.ts'
import { type Diagnostic, DiagnosticScreen } from './DiagnosticScreen.tsx'
import type { Topic } from './sections.ts'
import { TopicScreen } from './TopicScreen.tsx'

export { loadAboutStrings } from './strings.ts'

/** Props of `About`. */
export interface AboutProps {
  /** Back to where the visitor was. */
  readonly onClose: () => void
  /** Where to begin: stories and tests. @default 'menu' */
  readonly initial?: Topic | undefined
}

/** « À savoir »: a menu, its three texts for visitors, and the technical page. */
export function About({ onClose, initial = 'menu' }: AboutProps) {
  const settings = useSettings()
  const problems = useSettingsProblems()
  const [topic, setTopic] = useState<Topic>(initial)
  const [diagnostic, setDiagnostic] = useState<Diagnostic | null>(null)
  const showDiagnostic = async () => {
    const { openDiagnostic } = await import('./diagnostic/index.tsx')
    setDiagnostic(await openDiagnostic(settings, problems))
  }
  if (diagnostic !== null)
    return <DiagnosticScreen diagnostic={diagnostic} onBack={() => setDiagnostic(null)} />
  return (
    <TopicScreen
      key={topic}
      topic={topic}
      onTopic={setTopic}
      onBack={topic === 'menu' ? onClose : () => setTopic('menu')}
      onDiagnostic={() => void showDiagnostic().catch((error: unknown) => console.error(error))}
    />
  )
}
