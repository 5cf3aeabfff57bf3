import type { LanguageCode } from '@parcours/i18n'
import { languageOf } from '@parcours/i18n'
import { type ReactNode, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { classes } from '../panel/classes.ts'
import styles from './AgentPaper.module.css'

/** Props of `AgentPaper`. */
export interface AgentPaperProps {
  readonly language: LanguageCode
  /** The paper of the printer. */
  readonly format: 'a4' | 'receipt80' | 'none'
  /** Called once, when the paper is in the page. */
  readonly onReady: () => void
  readonly children: ReactNode
}

/** A paper of the agent: on paper only, in place of everything else of the page, the visitor's paper included. */
export function AgentPaper({ language, format, onReady, children }: AgentPaperProps) {
  const latest = useRef(onReady)
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.agentPaper = ''
    latest.current()
    return () => {
      delete dataset.agentPaper
    }
  }, [])
  return createPortal(
    <div
      className={classes(styles.paper, format === 'receipt80' && styles.roll)}
      lang={language}
      dir={languageOf(language).dir}
      data-theme="contrast-light"
      data-medium="paper"
      data-agent-paper
    >
      {children}
    </div>,
    document.body,
  )
}
