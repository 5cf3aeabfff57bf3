import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { classes } from '../lib/classes.ts'
import { useLocale } from '../locale-provider/index.ts'
import styles from './Paper.module.css'
import { usePaperSize } from './paperSize.ts'
import type { PaperFormat, PaperLayout, PaperSize } from './paperTypes.ts'

/** Props of `Paper`. */
export interface PaperProps {
  /** What the printer takes. @default 'a4' */
  format?: PaperFormat | undefined
  /** How the words stand on sheets. With `folded`, each child is a `PaperHalf`. @default 'sheets' */
  layout?: PaperLayout | undefined
  /**
   * `preview`: on the screen, in place. `print`: on paper only, beside everything else of the page,
   * which is then left out of the paper.
   */
  medium: 'preview' | 'print'
  /** Told how much paper it takes, in `print` only. Give it a function that stays the same. */
  onMeasure?: ((size: PaperSize) => void) | undefined
  /** What is printed. Mark with `data-print-block` what must not be cut in two. */
  children: ReactNode
}

/** The frame of all that is printed: black on white whatever the theme, 14 points or more, the size of the page. */
export function Paper(props: PaperProps) {
  const { format = 'a4', layout = 'sheets', medium } = props
  if (medium === 'print') return <OnPaper {...props} />
  const look = format === 'receipt80' ? styles.previewRoll : layout === 'folded' && styles.previewFolded
  return (
    <div className={classes(styles.preview, look)} data-theme="contrast-light">
      <Sheet {...props} />
    </div>
  )
}

function OnPaper(props: PaperProps) {
  const { language, dir, display } = useLocale()
  const root = usePaperSize(props.format ?? 'a4', props.onMeasure)
  return createPortal(
    <div
      ref={root}
      className={styles.printOnly}
      lang={language}
      dir={dir}
      data-size={display.size}
      data-print-root
    >
      <Sheet {...props} />
    </div>,
    document.body,
  )
}

function Sheet({ format = 'a4', layout = 'sheets', children }: PaperProps) {
  return (
    // Paper is white whatever the theme of the screen.
    <div
      className={classes(styles.sheet, format === 'receipt80' ? styles.receipt : styles[layout])}
      data-theme="contrast-light"
      data-medium="paper"
      data-format={format}
    >
      {children}
    </div>
  )
}

/** Props of `PaperHalf`. */
interface PaperHalfProps {
  /** Blocks that stay together on this half. */
  children: ReactNode
}

/** Half of a folded sheet, 130 × 192 millimetres; on a roll, a part of it. It is never cut in two. */
export function PaperHalf({ children }: PaperHalfProps) {
  return (
    <div className={styles.half} data-print-half="">
      {children}
    </div>
  )
}
