import type { LanguageCode } from '@parcours/i18n'
import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Button } from '../button/index.ts'
import { Heading } from '../easy-text/index.ts'
import { FrenchWords } from '../lib/FrenchWords.tsx'
import { textLocale } from '../lib/textLocale.ts'
import { useLocale } from '../locale-provider/index.ts'
import { PageTurner } from '../page-turner/index.ts'
import { useStrings } from '../strings/index.ts'
import { TalkButton, WithoutTalk } from '../talk/index.ts'
import styles from './Dialog.module.css'
import { InsideDialog, useDialogTools } from './dialogTools.tsx'
import { useDialogFocus } from './useDialogFocus.ts'
import { useEscape } from './useEscape.ts'
import { useInertAround } from './useInertAround.ts'

export interface DialogProps {
  /** Shows the dialog; focus goes in, and back when it is false again. */
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
  /**
   * It is what « Parler à quelqu’un » opens: neither its bar nor that of a dialog opened from it offers that button, which
   * would lead to itself. @default false
   */
  readonly isTalk?: boolean | undefined
  /** alertdialog: interrupts, and needs an answer. @default 'dialog' */
  readonly role?: 'dialog' | 'alertdialog' | undefined
}

/**
 * A question or a setting over the screen. It is our own, without a library (docs/benches.md): all beside it is inert,
 * so that what is left is to send focus to the title and back, to turn Tab round at the ends, and to hear Escape.
 */
export function Dialog({ children, ...props }: DialogProps) {
  return <DialogFrame {...props} body={children && <PageTurner>{children}</PageTurner>} />
}

/** Props of `ShortDialog`: those of `Dialog` without blocks below the description. */
export type ShortDialogProps = Omit<DialogProps, 'children'>

/** A dialog of sentences and buttons alone. A page without other dialogs so carries nothing that turns pages. */
export function ShortDialog(props: ShortDialogProps) {
  return <DialogFrame {...props} body={null} />
}

interface FrameProps extends ShortDialogProps {
  readonly body: ReactNode
}

function DialogFrame(props: FrameProps) {
  return props.isOpen ? createPortal(<OpenDialog {...props} />, document.body) : null
}

function OpenDialog(props: FrameProps) {
  const { onClose, role = 'dialog', isTalk = false } = props
  const { tools, closeAll } = useDialogTools(props.tools, onClose)
  // It stands on the body: a part of the page in another language (the agent's half) opens it in its own.
  const { language, dir } = useLocale()
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useDialogFocus(frame, heading)
  useInertAround(frame)
  useEscape(onClose)
  const modal = {
    role,
    tabIndex: -1,
    'aria-modal': true,
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-description`,
  } as const
  const panel = <DialogPanel {...props} id={id} tools={tools} heading={heading} closeAll={closeAll} />
  return (
    <div className={styles.backdrop} lang={language} dir={dir}>
      <div ref={frame} className={styles.dialog} {...modal}>
        <InsideDialog closeAll={closeAll}>{isTalk ? <WithoutTalk>{panel}</WithoutTalk> : panel}</InsideDialog>
      </div>
    </div>
  )
}

interface DialogPanelProps extends FrameProps {
  /** Start of the ids of the title and the description. */
  readonly id: string
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** Leaves every dialog: the way to a person is a screen. */
  readonly closeAll: () => void
}

/** What stands in the dialog, mounted while it is open. */
function DialogPanel(props: DialogPanelProps) {
  const { id, title, description, onClose, body, actions, tools, heading, closeAll } = props
  const { t } = useStrings()
  return (
    <>
      <div className={styles.bar} data-unspoken data-bar="">
        {tools}
        <TalkButton onBefore={closeAll} />
        <span className={styles.close}>
          <Button label={t('dialog.close')} icon={X} onPress={onClose} />
        </span>
      </div>
      <Heading ref={heading} id={`${id}-title`} level={2} text={title} isFocusTarget lang={props.language} />
      <p id={`${id}-description`} {...textLocale(props.language)} className={styles.description}>
        {[description].flat().map((sentence) => (
          <span key={sentence} className={styles.sentence}>
            {props.language === undefined ? <FrenchWords text={sentence} /> : sentence}{' '}
          </span>
        ))}
      </p>
      {body}
      {actions && <div className={styles.actions}>{actions}</div>}
    </>
  )
}
