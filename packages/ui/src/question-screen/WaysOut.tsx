import { CircleHelp, Hand } from 'lucide-react'
import { Button } from '../button/index.ts'
import { useStrings } from '../strings/index.ts'

/** What the two answers are and do. */
export interface WaysOutProps {
  /** Id of « Je ne sais pas », for an error summary that leads to it. */
  id: string
  /** « Je ne sais pas » is the answer. */
  isUnknown: boolean
  /** « Je ne sais pas » was pressed. */
  onUnknown: () => void
  /** Other words for it: « Je ne sais pas encore ». */
  unknownLabel?: string | undefined
  /** « Ma situation est différente » was pressed. */
  onDifferent: () => void
}

/** The two answers that every question takes: the `extra` of its Screen, in sight on each page, always at the same place. */
export function WaysOut({ id, isUnknown, unknownLabel, onUnknown, onDifferent }: WaysOutProps) {
  const { t } = useStrings()
  return (
    <>
      <Button
        id={id}
        label={unknownLabel ?? t('questionScreen.unknown')}
        icon={CircleHelp}
        isPressed={isUnknown}
        onPress={onUnknown}
      />
      <Button label={t('questionScreen.different')} icon={Hand} variant="quiet" onPress={onDifferent} />
    </>
  )
}
