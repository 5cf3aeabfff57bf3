import { Markdown } from '@storybook/addon-docs/blocks'
import type { ReactNode } from 'react'
import brand from '../../../../docs/brand.md?raw'
import languages from '../../../../docs/languages.md?raw'
import styles from './foundations.module.css'

const guides = { brand, languages } as const

/** Links to other files of the project lead nowhere from here: their words stay. */
const withoutLinks = (text: string): string => text.replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1')

interface GuideProps {
  readonly name: keyof typeof guides
  /** What the guide is and for whom, in French. */
  readonly children: ReactNode
}

/** A guide of the project's own documentation for developers, in English: folded, in pages that are in French. */
export function Guide({ name, children }: GuideProps) {
  return (
    <details className={styles.guide}>
      <summary>{children}</summary>
      <div lang="en">
        <Markdown>{withoutLinks(guides[name])}</Markdown>
      </div>
    </details>
  )
}
