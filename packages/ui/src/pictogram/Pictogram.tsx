import { pictures } from '../../generated/pictures.ts'
import { classes } from '../lib/classes.ts'
import styles from './Pictogram.module.css'

/** A concept that has a picture (see pictograms/concepts.json). */
export type PictogramName = keyof typeof pictures

export interface PictogramProps {
  /** The concept shown: the same concept has the same picture on every screen. */
  readonly name: PictogramName
  /** What the picture says, only where no words beside it say it. Without alt the picture is decorative. */
  readonly alt?: string | undefined
  /** medium: beside text, in a card; large: alone with a page of text. @default 'medium' */
  readonly size?: 'small' | 'medium' | 'large' | undefined
}

/** A picture on a light tile, beside the words that say the same. */
export function Pictogram({ name, alt = '', size = 'medium' }: PictogramProps) {
  return (
    <span className={classes(styles.tile, styles[size])}>
      <img
        className={styles.picture}
        src={pictures[name]()}
        alt={alt}
        data-concept={name}
        width={72}
        height={72}
        draggable={false}
        decoding="async"
      />
    </span>
  )
}
