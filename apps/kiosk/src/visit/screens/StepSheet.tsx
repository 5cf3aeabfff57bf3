import type { PathStep } from '@parcours/flows'
import { Button, StepPages, useColumns, useTermMarker } from '@parcours/ui'
import { Check, Undo2 } from 'lucide-react'
import { useKioskStrings } from '../../strings.ts'
import { pictureOfStep } from '../adapters/pictures.ts'
import { stepPages } from '../adapters/stepPages.tsx'
import { stepText } from '../adapters/steps.ts'
import { useKiosk } from '../KioskContext.tsx'
import { useStepPlaces } from '../places/index.ts'

/** Props of `StepSheet`. */
export interface StepSheetProps {
  readonly step: PathStep
  /** Whether what is missing comes with the question that would settle it. */
  readonly canAsk: boolean
  /** The reader is done with it, or goes back. */
  readonly onLeave: () => void
}

/** All that is known of one step, on the kiosk and on the phone. */
export function StepSheet({ step, canAsk, onLeave }: StepSheetProps) {
  const { t } = useKioskStrings()
  const kiosk = useKiosk()
  const mark = useTermMarker()
  const places = useStepPlaces()(step)
  const columns = useColumns()
  const { words, official, language } = stepText(kiosk, step.id)
  const isDone = step.status === 'done'
  return (
    <StepPages
      title={words.title}
      language={language === kiosk.language ? undefined : language}
      picture={pictureOfStep(step)}
      official={official}
      pages={stepPages(canAsk ? kiosk : { ...kiosk, screens: [] }, t, step, places, columns, mark)}
      actions={
        step.kind === 'not_required' ? undefined : (
          <Button
            label={isDone ? t('step.markUndone') : t('step.markDone')}
            icon={isDone ? Undo2 : Check}
            isIconDirectional={isDone}
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
