import { CircleHelp, Hand } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../button/index.ts'
import { useLocale } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './QuestionScreen.module.css'

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

/** Where the two answers stand on a `Screen`: give `extra` to it, and `block` as its last child. */
export interface WaysOutPlaces {
  extra: ReactNode
  block: ReactNode
}

/**
 * The two answers that every question takes.
 * They are in sight on each page of the question, always at the same place, as long as this leaves room for the
 * question itself: at the two largest sizes their lines would leave none on a low screen, and they close the pages.
 */
export function useWaysOut(props: WaysOutProps): WaysOutPlaces {
  const { size } = useLocale().display
  const buttons = <WaysOut {...props} />
  if (size <= 2) return { extra: buttons, block: null }
  return {
    extra: undefined,
    block: (
      <div className={styles.waysOut} key="ways-out">
        {buttons}
      </div>
    ),
  }
}

function WaysOut({ id, isUnknown, unknownLabel, onUnknown, onDifferent }: WaysOutProps) {
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
