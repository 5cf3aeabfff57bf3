import type { PathStep } from '@parcours/flows'
import { Button, StepPages, useTermMarker } from '@parcours/ui'
import { Check, Undo2 } from 'lucide-react'
import { useKioskStrings } from '../../strings.ts'
import { pictureOfTheme } from '../../visit/adapters/pictures.ts'
import { stepPages } from '../../visit/adapters/stepPages.tsx'
import { stepText } from '../../visit/adapters/steps.ts'
import { useKiosk } from '../../visit/KioskContext.tsx'

/** One step, all that is known of it one below the other. */
export function PhoneStep({ step, onLeave }: { step: PathStep; onLeave: () => void }) {
  const { t } = useKioskStrings()
  const kiosk = useKiosk()
  const mark = useTermMarker()
  const { words, official, language } = stepText(kiosk, step.id)
  const isDone = step.status === 'done'
  // The phone asks no questions: what is missing is said, without a way to answer.
  const reader = { ...kiosk, screens: [] }
  return (
    <StepPages
      title={words.title}
      language={language === kiosk.language ? undefined : language}
      picture={pictureOfTheme(step.theme)}
      official={official}
      pages={stepPages(reader, t, step, mark)}
      actions={
        step.kind === 'not_required' ? undefined : (
          <Button
            label={isDone ? t('step.markUndone') : t('step.markDone')}
            icon={isDone ? Undo2 : Check}
            isPressed={isDone}
            onPress={() => kiosk.dispatch({ type: 'markDone', stepId: step.id, isDone: !isDone })}
          />
        )
      }
      onFinish={onLeave}
      onBack={onLeave}
    />
  )
}
