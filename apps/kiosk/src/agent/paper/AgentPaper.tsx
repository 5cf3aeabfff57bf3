import type { LanguageCode } from '@parcours/i18n'
import { LocaleProvider, Paper, useLocale } from '@parcours/ui'
import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import styles from './AgentPaper.module.css'

/** Props of `AgentPaper`. */
export interface AgentPaperProps {
  readonly language: LanguageCode
  /** The paper of the printer; without one, an A4 sheet for whatever the browser prints to. */
  readonly format: 'a4' | 'receipt80' | 'none'
  /** Called once, when the paper is in the page and its length is known. */
  readonly onReady: () => void
  readonly children: ReactNode
}

/** A paper of the agent: on paper only, in place of everything else of the page, the visitor's paper included. */
export function AgentPaper({ language, format, onReady, children }: AgentPaperProps) {
  const { display } = useLocale()
  const latest = useRef(onReady)
  const isOut = useRef(false)
  useEffect(() => {
    latest.current = onReady
  })
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.agentPaper = ''
    return () => {
      delete dataset.agentPaper
    }
  }, [])
  const onMeasure = useCallback(() => {
    if (isOut.current) return
    isOut.current = true
    latest.current()
  }, [])
  return (
    <LocaleProvider language={language} display={display}>
      <Paper medium="print" format={format === 'receipt80' ? format : 'a4'} onMeasure={onMeasure}>
        <div className={styles.paper} data-agent-paper>
          {children}
        </div>
      </Paper>
    </LocaleProvider>
  )
}
