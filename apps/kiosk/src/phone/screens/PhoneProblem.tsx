import { Button, Screen } from '@parcours/ui'
import { RotateCcw, Route, Trash2 } from 'lucide-react'
import type { PhoneProblem as Problem } from '../reading.ts'
import { usePhoneStrings } from '../strings.ts'

/** Props of `PhoneProblem`. */
export interface PhoneProblemProps {
  readonly problem: Problem
  /** Opens the page again with the same code: a newer page may read it. */
  readonly onAgain: () => void
  /** Opens the path that the phone keeps. */
  readonly onSeeKept: () => void
  /** Erases what the phone keeps. */
  readonly onForget: () => void
}

/** The code cannot be read: says what is wrong with it, and what to do. */
export function PhoneProblem({ problem: { problem, kept }, ...on }: PhoneProblemProps) {
  const { t } = usePhoneStrings()
  return (
    <Screen
      title={t(`problem.${problem}.title`)}
      picture="warning"
      lead={[t(`problem.${problem}.what`), t(`problem.${problem}.mend`)]}
      {...(problem === 'future' && {
        primary: { label: t('problem.again'), icon: RotateCcw, onPress: on.onAgain },
      })}
    >
      {kept === 'other' && (
        <Button key="kept" label={t('page.seeKept')} icon={Route} size="wide" onPress={on.onSeeKept} />
      )}
      {kept !== 'nothing' && (
        <Button key="forget" label={t('page.forget')} icon={Trash2} size="wide" onPress={on.onForget} />
      )}
    </Screen>
  )
}
