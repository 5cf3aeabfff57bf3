import { type LanguageCode, languageOf } from '@parcours/i18n'
import { ChevronsLeftRight, ChevronsRightLeft, EyeOff } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from '../button/index.ts'
import { Heading } from '../easy-text/index.ts'
import { classes } from '../lib/classes.ts'
import { LocaleProvider, useLocale } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import { useNotice } from './AgentNotice.tsx'
import styles from './AgentPanel.module.css'
import { PassTurn } from './passTurn.ts'
import { useHeldFocus } from './useHeldFocus.ts'
import { giveTurn, useSplit } from './useSplit.ts'
import { useTurns } from './useTurns.ts'

/** A view of the panel, as its button names it. */
export interface AgentView<Id extends string> {
  readonly id: Id
  /** One or two words, in the agent's language. */
  readonly label: string
}

/** Props of `AgentPanel`. */
export interface AgentPanelProps<Id extends string> {
  /** Name of the landmark, in the agent's language: what this part of the screen is. */
  readonly label: string
  /** What is in hand, under a neutral name, in the agent's language. */
  readonly name: string
  /** The same name in the visitor's language, where it is another one: the visitor is told it. */
  readonly visitorName?: string | undefined
  /** Language of the visitor's page: the panel stands where a reader of it ends a line. */
  readonly visitorLanguage: LanguageCode
  /** Its views, in the order of their buttons. */
  readonly views: readonly AgentView<Id>[]
  /** Id of the view that is shown. */
  readonly view: Id
  /** A view was chosen: another one, or the shown one once more. */
  readonly onViewChange: (view: Id) => void
  /** Only its bar is there: the visitor has nearly the whole screen. */
  readonly isFolded: boolean
  /** To be folded or opened: by its button, by F6 where it takes turns, and when turns begin. */
  readonly onFold: (isFolded: boolean) => void
  /** To be taken away at once, by its button or Escape: somebody looks at the screen. */
  readonly onHide: () => void
  /** More buttons of the bar, which stays when the panel is folded. */
  readonly tools?: ReactNode | undefined
  /** The view that is shown: a `PageTurner`, or what fills a height by itself. */
  readonly children: ReactNode
}

/**
 * The agent's part of the screen, beside the visitor's page or below it; on a low window with large text the two have the
 * screen in turn. It splits the page while it is mounted. It speaks the language of the nearest `LocaleProvider`.
 */
export function AgentPanel<Id extends string>(props: AgentPanelProps<Id>) {
  const { label, visitorLanguage, isFolded, onFold, onHide } = props
  const { language, display } = useLocale()
  const panel = useRef<HTMLElement>(null)
  const sharing = useTurns(onFold)
  const notice = useNotice()
  useHeldFocus(panel)
  useSplit(panel, { ...sharing, isFolded, onFold, onHide })
  const isOver = sharing.isInTurns && !isFolded
  const passTurn = () => {
    if (isOver) giveTurn(onFold)
  }
  return (
    // The voice reads the visitor's page only. It stands at the end of the lines of that page.
    <aside
      ref={panel}
      className={classes(styles.panel, isFolded && styles.folded, isOver && styles.over)}
      aria-label={label}
      lang={language}
      dir={languageOf(visitorLanguage).dir}
      data-unspoken
      data-agent-panel=""
    >
      <LocaleProvider language={language} display={{ ...display, size: 1 }}>
        <PassTurn value={passTurn}>
          <Bar {...props} />
          {notice !== undefined && (
            <p className={styles.notice} role="status">
              {notice}
            </p>
          )}
          {!isFolded && <View {...props} />}
        </PassTurn>
      </LocaleProvider>
    </aside>
  )
}

function Bar<Id extends string>(props: AgentPanelProps<Id>) {
  const { name, visitorName, visitorLanguage, isFolded, onFold, onHide, tools } = props
  const { t } = useStrings()
  return (
    <div className={styles.bar}>
      <div className={styles.name}>
        <Heading level={2} text={name} />
        {visitorName !== undefined && (
          <span className={styles.visitorName} lang={visitorLanguage} dir="auto">
            {visitorName}
          </span>
        )}
      </div>
      <Button label={t('agentPanel.hide')} icon={EyeOff} variant="primary" onPress={onHide} />
      <Button
        label={t(isFolded ? 'agentPanel.unfold' : 'agentPanel.fold')}
        icon={isFolded ? ChevronsLeftRight : ChevronsRightLeft}
        onPress={() => onFold(!isFolded)}
      />
      {tools}
    </div>
  )
}

function View<Id extends string>({ views, view, onViewChange, children }: AgentPanelProps<Id>) {
  const { t } = useStrings()
  return (
    <>
      <div className={styles.views} role="group" aria-label={t('agentPanel.views')}>
        {views.map(({ id, label }) => (
          <Button key={id} label={label} isPressed={id === view} onPress={() => onViewChange(id)} />
        ))}
      </div>
      <div
        className={styles.content}
        role="group"
        aria-label={views.find(({ id }) => id === view)?.label}
        tabIndex={-1}
        data-focus-home
      >
        {children}
      </div>
    </>
  )
}
