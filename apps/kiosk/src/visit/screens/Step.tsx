import type { PathStep } from '@parcours/flows'
import { Button, StepPages, useTermMarker } from '@parcours/ui'
import { Check, Undo2 } from 'lucide-react'
import { useEffect } from 'react'
import { useKioskStrings } from '../../strings.ts'
import { pictureOfTheme } from '../adapters/pictures.ts'
import { stepPages } from '../adapters/stepPages.tsx'
import { stepText } from '../adapters/steps.ts'
import { useKiosk } from '../KioskContext.tsx'

/** One step, told on short pages. */
export function Step({ stepId }: { stepId: string }) {
  const { path, dispatch } = useKiosk()
  const step = path.steps.find(({ id }) => id === stepId)
  useEffect(() => {
    // An answer was changed and the step left the path.
    if (step === undefined) dispatch({ type: 'replace', view: { name: 'path' } })
  }, [step, dispatch])
  return step === undefined ? null : <StepOfPath step={step} />
}

function StepOfPath({ step }: { step: PathStep }) {
  const { t } = useKioskStrings()
  const kiosk = useKiosk()
  const mark = useTermMarker()
  const { dispatch } = kiosk
  const { words, official, language } = stepText(kiosk, step.id)
  const isDone = step.status === 'done'
  const goBack = () => dispatch({ type: 'back' })
  return (
    <StepPages
      title={words.title}
      language={language === kiosk.language ? undefined : language}
      picture={pictureOfTheme(step.theme)}
      official={official}
      pages={stepPages(kiosk, t, step, mark)}
      actions={
        step.kind === 'not_required' ? undefined : (
          <Button
            label={isDone ? t('step.markUndone') : t('step.markDone')}
            icon={isDone ? Undo2 : Check}
            isPressed={isDone}
            onPress={() => dispatch({ type: 'markDone', stepId: step.id, isDone: !isDone })}
          />
        )
      }
      onFinish={goBack}
      onBack={goBack}
    />
  )
}
