import { Dialog } from '@parcours/ui'
import { useKioskStrings } from '../strings.ts'

/** Told when the words of a language cannot be loaded: the language stays as it was. */
export function LanguageProblem({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useKioskStrings()
  return (
    <Dialog
      isOpen={isOpen}
      role="alertdialog"
      title={t('app.languageMissing')}
      description={t('app.languageKept')}
      onClose={onClose}
    />
  )
}
