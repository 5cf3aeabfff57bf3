import { FlaskConical } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button/index.ts'
import { Dialog } from '../dialog/index.ts'
import { useStrings } from '../strings/index.ts'

/** Says on every screen that the content is on trial, and explains it on demand. */
export function DraftChip() {
  const { t } = useStrings()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        label={t('shell.draft')}
        variant="quiet"
        icon={FlaskConical}
        hasDialog
        onPress={() => setOpen(true)}
      />
      <Dialog
        isOpen={isOpen}
        title={t('shell.draftTitle')}
        description={[t('shell.draftDescription'), t('shell.draftAdvice')]}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
