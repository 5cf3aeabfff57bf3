import type { LucideIcon } from 'lucide-react'
import type { Ref } from 'react'
import { classes } from '../lib/classes.ts'
import styles from './Button.module.css'

/** primary: the one next action; secondary: other actions; quiet: tools; danger: erases something. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

interface CommonProps {
  /** The words on the button, also its accessible name: a verb, at most 3 or 4 words. */
  readonly label: string
  /** Called on release (click, Enter, Space): sliding off cancels. */
  readonly onPress: () => void
  /** Its weight among the actions of the screen. @default 'secondary' */
  readonly variant?: ButtonVariant | undefined
  /** wide: takes the whole line. @default 'normal' */
  readonly size?: 'normal' | 'wide' | undefined
  /** Only for a button that stays on or off: shown by a mark and said by the screen reader. */
  readonly isPressed?: boolean | undefined
  /** Says to a screen reader that the button opens a dialog. */
  readonly hasDialog?: boolean | undefined
  /** Id of a text that completes the label. */
  readonly describedBy?: string | undefined
  /** Id of the button, where something else names it. */
  readonly id?: string | undefined
  /** Language of the label where it differs from the page (the name of a language). */
  readonly lang?: string | undefined
  /** The native button, to send the focus there. */
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

interface WithIcon {
  /** Icon of lucide-react, always beside the words, never alone. */
  readonly icon: LucideIcon
  /** Before or after the words, in reading direction. @default 'start' */
  readonly iconPosition?: 'start' | 'end' | undefined
  /** The icon points somewhere (arrow): it is mirrored in right-to-left. @default false */
  readonly isIconDirectional?: boolean | undefined
}

interface WithoutIcon {
  readonly icon?: never
  readonly iconPosition?: never
  readonly isIconDirectional?: never
}

export type ButtonProps = CommonProps & (WithIcon | WithoutIcon)

/** An action. It is never disabled: a press that cannot work says what to do instead. */
export function Button(props: ButtonProps) {
  const {
    label,
    onPress,
    variant = 'secondary',
    size = 'normal',
    isPressed,
    hasDialog,
    describedBy,
    id,
    lang,
    ref,
  } = props
  const Icon = props.icon
  const icon = Icon && (
    <Icon
      className={classes(styles.icon, props.isIconDirectional && styles.directional)}
      aria-hidden="true"
    />
  )
  return (
    <button
      ref={ref}
      id={id}
      lang={lang}
      type="button"
      className={classes(styles.button, styles[variant], size === 'wide' && styles.wide)}
      aria-pressed={isPressed}
      aria-haspopup={hasDialog ? 'dialog' : undefined}
      aria-describedby={describedBy}
      onClick={onPress}
    >
      {props.iconPosition !== 'end' && icon}
      <span className={styles.label}>{label}</span>
      {props.iconPosition === 'end' && icon}
    </button>
  )
}
