import type { LanguageCode } from '@parcours/i18n'
import type { Ref } from 'react'
import { classes } from '../lib/classes.ts'
import { FrenchWords } from '../lib/FrenchWords.tsx'
import { textLocale } from '../lib/textLocale.ts'
import styles from './EasyText.module.css'

export interface HeadingProps {
  /** 1 is the title of the screen, once; never skip a level on the way down. */
  readonly level: 1 | 2 | 3 | 4
  /** The words: what follows, in few words. */
  readonly text: string
  /** Makes the heading a place where focus can be sent (arrival on a screen). @default false */
  readonly isFocusTarget?: boolean | undefined
  /** Id of the heading, where it names a group or an area. */
  readonly id?: string | undefined
  /** Language of the heading where it differs from the page. */
  readonly lang?: LanguageCode | undefined
  /** The native heading, to send the focus there. */
  readonly ref?: Ref<HTMLHeadingElement> | undefined
}

/** A heading. Level 1 is larger than the text; the others are bold, at the size of the text. */
export function Heading({ level, text, isFocusTarget = false, id, lang, ref }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag
      ref={ref}
      id={id}
      {...textLocale(lang)}
      className={classes(styles.heading, level === 1 && styles.title)}
      tabIndex={isFocusTarget ? -1 : undefined}
    >
      {lang === undefined ? <FrenchWords text={text} /> : text}
    </Tag>
  )
}
