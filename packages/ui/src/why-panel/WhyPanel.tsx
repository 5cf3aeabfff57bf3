import type { LanguageCode } from '@parcours/i18n'
import { Pencil } from 'lucide-react'
import { Fragment, type ReactElement, type ReactNode, useId } from 'react'
import { EasyText, Heading } from '../easy-text/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './WhyPanel.module.css'

/** A fact that puts something on the path. */
export interface WhyFact {
  /** Unique in the panel. */
  id: string
  /** The fact as one sentence, unique in the panel: « Vous louez votre logement. » It names the button. */
  sentence: string
  /** Opens the question again that gave this fact. Left out where it is no answer of the visitor: a law, a date. */
  onChange?: (() => void) | undefined
}

/** Props of `WhyPanel`. */
export interface WhyPanelProps {
  /** The facts, the most telling first. At least one: for a step that all have, say so. */
  facts: readonly [WhyFact, ...WhyFact[]]
  /** What would change it, 1 to 3 sentences. */
  changes?: readonly [string, ...string[]] | undefined
  /** What no answer can tell, and an agent must look at: 1 to 3 sentences. */
  unknown?: readonly [string, ...string[]] | undefined
  /** The heading. @default « Pourquoi cette démarche est ici » */
  title?: string | undefined
  /** Level of the heading below that of the screen; its parts are one level lower. @default 2 */
  level?: 2 | 3 | undefined
  /** Language of the sentences where it differs from the page. */
  language?: LanguageCode | undefined
  /** How a sentence is shown, where it is more than its words (see `EasyText`). */
  renderSentence?: ((sentence: string) => ReactNode) | undefined
}

/** The reasons as blocks, one a part, for the children of a `Screen`. */
export function whyPanelBlocks(props: WhyPanelProps): ReactElement[] {
  const { facts, changes, unknown, title, level = 2 } = props
  const part = (name: 'changes' | 'unknown', sentences: readonly string[] | undefined) =>
    sentences === undefined
      ? []
      : [
          <WhyPart part={name} level={level} key={name}>
            <EasyText sentences={sentences} lang={props.language} renderSentence={props.renderSentence} />
          </WhyPart>,
        ]
  return [
    <WhyTitle title={title} level={level} key="title" />,
    ...facts.map((fact) => <Fact {...fact} panel={props} key={fact.id} />),
    ...part('changes', changes),
    ...part('unknown', unknown),
  ]
}

/** Why something is on the path: the facts, what would change it, what nobody knows yet. */
export function WhyPanel(props: WhyPanelProps) {
  return (
    <section className={styles.panel}>
      {whyPanelBlocks(props).map((block) => (
        <Fragment key={block.key}>{block}</Fragment>
      ))}
    </section>
  )
}

function WhyTitle({ title, level }: { title: string | undefined; level: 2 | 3 }) {
  const { t } = useStrings()
  return <Heading level={level} text={title ?? t('whyPanel.title')} />
}

function WhyPart(props: { part: 'changes' | 'unknown'; level: 2 | 3; children: ReactNode }) {
  const { t } = useStrings()
  return (
    <div className={styles.part}>
      <Heading level={props.level === 2 ? 3 : 4} text={t(`whyPanel.${props.part}`)} />
      {props.children}
    </div>
  )
}

function Fact({ sentence, onChange, panel }: WhyFact & { panel: WhyPanelProps }) {
  const { t } = useStrings()
  const id = useId()
  return (
    <div className={styles.fact}>
      <div className={styles.words} id={`${id}-fact`}>
        <EasyText sentences={[sentence]} lang={panel.language} renderSentence={panel.renderSentence} />
      </div>
      {onChange !== undefined && (
        <button
          className={styles.change}
          type="button"
          id={`${id}-change`}
          aria-labelledby={`${id}-change ${id}-fact`}
          onClick={onChange}
        >
          <Pencil className={styles.icon} aria-hidden="true" />
          {t('summaryList.change')}
        </button>
      )}
    </div>
  )
}
