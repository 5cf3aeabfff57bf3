import { FlaskConical, Info } from 'lucide-react'
import { Button } from '../button/index.ts'
import { useStrings } from '../strings/index.ts'
import { useIsNarrowBar } from './useIsNarrowBar.ts'

interface InformationButtonProps {
  /** The content is on trial: the button says so, and what it opens explains it. */
  readonly isDraft: boolean
  readonly onPress: () => void
}

/**
 * « À savoir »: who runs the kiosk, what it keeps, how accessible it is.
 * While on trial « Essai » comes first in its name, and stands alone where there is no room for both.
 */
export function InformationButton({ isDraft, onPress }: InformationButtonProps) {
  const { t } = useStrings()
  const isNarrow = useIsNarrowBar()
  const trial = isNarrow ? t('shell.draft') : t('shell.draftInformation')
  return (
    <Button
      label={isDraft ? trial : t('shell.information')}
      variant={isDraft ? 'quiet' : undefined}
      icon={isDraft ? FlaskConical : Info}
      onPress={onPress}
    />
  )
}
