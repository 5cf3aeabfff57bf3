import type { LanguageCode } from '@parcours/i18n'
import * as Radix from '@radix-ui/react-dialog'
import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useRef } from 'react'
import { Button } from '../button/index.ts'
import { Heading } from '../easy-text/index.ts'
import { textLocale } from '../lib/textLocale.ts'
import { PageTurner } from '../page-turner/index.ts'
import { useStrings } from '../strings/index.ts'
import { TalkButton } from '../talk/index.ts'
import styles from './Dialog.module.css'
import { InsideDialog, useDialogTools } from './dialogTools.tsx'
import { useFocusReturn } from './useFocusReturn.ts'
import { useInertAround } from './useInertAround.ts'

export interface DialogProps {
  readonly isOpen: boolean
  /** What the dialog asks or says, in few words. Receives focus when the dialog opens. */
  readonly title: string
  /** Why, or what happens: one sentence, or a list of them, each on a line of its own. */
  readonly description: string | readonly string[]
  /** Language of the title and the description where it differs from the page (an official French term). */
  readonly language?: LanguageCode | undefined
  /** Called by the close button and by Escape. A press beside the dialog closes nothing: it may be a slip. */
  readonly onClose: () => void
  /** Blocks below the description; they turn pages when they do not fit. Never a text field. */
  readonly children?: ReactNode | undefined
  /** Buttons that answer, the safe one first. Without them the close button is the only answer. */
  readonly actions?: ReactNode | undefined
  /** Replaces the shared tools of the bar (see DialogToolsProvider). */
  readonly tools?: ReactNode | undefined
  /** alertdialog: interrupts, and needs an answer. @default 'dialog' */
  readonly role?: 'dialog' | 'alertdialog' | undefined
}

/**
 * A question or a setting over the screen.
 * Radix keeps focus inside and hides the rest from screen readers. Its Overlay is not used: it locks the
 * scrolling by writing a <style> element (react-remove-scroll), which a strict Content-Security-Policy blocks;
 * the kiosk never scrolls, so our own backdrop is enough. Everything else Radix sets goes through element.style.
 */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, role = 'dialog' } = props
  const { tools, closeAll } = useDialogTools(props.tools, onClose)
  const heading = useRef<HTMLHeadingElement>(null)
  const returnFocus = useFocusReturn(isOpen)
  const focusTitle = (event: Event) => {
    event.preventDefault()
    heading.current?.focus({ preventScroll: true })
  }
  return (
    <Radix.Root open={isOpen} onOpenChange={(isNowOpen) => !isNowOpen && onClose()}>
      <Radix.Portal>
        <div className={styles.backdrop}>
          <Radix.Content
            className={styles.dialog}
            role={role}
            onOpenAutoFocus={focusTitle}
            onCloseAutoFocus={returnFocus}
            onInteractOutside={(event) => event.preventDefault()}
          >
            <InsideDialog closeAll={closeAll}>
              <DialogPanel {...props} tools={tools} heading={heading} closeAll={closeAll} />
            </InsideDialog>
          </Radix.Content>
        </div>
      </Radix.Portal>
    </Radix.Root>
  )
}

interface DialogPanelProps extends DialogProps {
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** Leaves every dialog: the way to a person is a screen. */
  readonly closeAll: () => void
}

/** What stands in the dialog, mounted while it is open. */
function DialogPanel(props: DialogPanelProps) {
  const { title, description, onClose, children, actions, tools, heading, closeAll } = props
  const { t } = useStrings()
  useInertAround(heading)
  return (
    <>
      <div className={styles.bar} data-unspoken>
        {tools}
        <TalkButton onBefore={closeAll} />
        <span className={styles.close}>
          <Button label={t('dialog.close')} icon={X} onPress={onClose} />
        </span>
      </div>
      <Radix.Title asChild>
        <Heading ref={heading} level={2} text={title} isFocusTarget lang={props.language} />
      </Radix.Title>
      <Radix.Description {...textLocale(props.language)} className={styles.description}>
        {[description].flat().map((sentence) => (
          <span key={sentence} className={styles.sentence}>
            {sentence}{' '}
          </span>
        ))}
      </Radix.Description>
      {children && <PageTurner>{children}</PageTurner>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </>
  )
}
