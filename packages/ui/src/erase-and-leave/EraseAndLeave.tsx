import { Eraser, LogOut } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button/index.ts'
import { Dialog } from '../dialog/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './EraseAndLeave.module.css'

export interface EraseAndLeaveProps {
  /** What is erased, in few words each: « vos réponses ». At most 5. */
  readonly erased: readonly string[]
  /** Erases and opens the welcome screen. Called after the visitor confirmed. */
  readonly onErase: () => void
}

/** Ends the session: says what is erased, and asks once. */
export function EraseAndLeave({ erased, onErase }: EraseAndLeaveProps) {
  const { t } = useStrings()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const erase = () => {
    close()
    onErase()
  }
  return (
    <>
      <Button
        label={t('eraseAndLeave.button')}
        icon={LogOut}
        isIconDirectional
        hasDialog
        onPress={() => setOpen(true)}
      />
      <Dialog
        isOpen={isOpen}
        role="alertdialog"
        title={t('eraseAndLeave.title')}
        description={t('eraseAndLeave.description')}
        onClose={close}
        actions={
          <>
            <Button label={t('eraseAndLeave.stay')} onPress={close} />
            <Button label={t('eraseAndLeave.confirm')} variant="danger" icon={Eraser} onPress={erase} />
          </>
        }
      >
        <ul className={styles.list}>
          {erased.map((what) => (
            <li key={what} className={styles.item}>
              {what}
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
