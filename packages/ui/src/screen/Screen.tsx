import type { LanguageCode } from '@parcours/i18n'
import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { EasyText, Heading } from '../easy-text/index.ts'
import { usePageTurner } from '../page-turner/index.ts'
import { Pictogram, type PictogramName } from '../pictogram/index.ts'
import { useStrings } from '../strings/index.ts'
import { useIsBeside } from './beside.tsx'
import styles from './Screen.module.css'
import { ScreenFooter } from './ScreenFooter.tsx'

/** The one next action of a screen. */
export interface ScreenAction {
  /** A verb, at most 3 words. */
  readonly label: string
  readonly onPress: () => void
  /** Only where an arrow would lie (print, call): an arrow forward otherwise. */
  readonly icon?: LucideIcon | undefined
}

export interface ScreenProps {
  /** The only heading of level 1: the question or the subject. Receives focus on arrival. */
  readonly title: string
  /** Language of the title where it differs from the page. */
  readonly titleLanguage?: LanguageCode | undefined
  /** Picture of the subject, beside the title. */
  readonly picture?: PictogramName | undefined
  /** Sentences that open the first page. */
  readonly lead?: readonly string[] | undefined
  /** A <Progress>. */
  readonly progress?: ReactNode | undefined
  /** Says « Page 1 sur 1 » too: on a part of the way that has no progress, so that its end is known. @default false */
  readonly isAlwaysNumbered?: boolean | undefined
  /** The next action, shown on the last page; before it the button turns the page. */
  readonly primary?: ScreenAction | undefined
  /** Goes back one screen; on the later pages « Retour » first goes back one page. */
  readonly back?: { readonly onPress: () => void } | undefined
  /** One line of secondary actions, in sight on every page (« Je ne sais pas »). */
  readonly extra?: ReactNode | undefined
  /** The blocks: each child is one block, put on pages that fit (see PageTurner). */
  readonly children?: ReactNode | undefined
  /** The blocks are one group named by the title: 'radiogroup' for choice cards. */
  readonly group?: 'group' | 'radiogroup' | undefined
  /** Called after each page turn, pages counted from 1. */
  readonly onPageChange?: ((page: number, pages: number) => void) | undefined
}

/**
 * Moves focus to the title when the screen appears, so that reading starts there. Where an agent works beside the
 * visitor, with the focus in a part marked `data-holds-focus`, a screen of that part takes it, and no other.
 */
function useFocusOnArrival(isBeside: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const holder = document.querySelector('[data-holds-focus]')
    const isOurs = holder === null ? !isBeside : holder.contains(heading.current)
    if (isOurs) heading.current?.focus({ preventScroll: true })
  }, [isBeside])
  return heading
}

/**
 * Everything between the header and the edge of the kiosk: title, blocks on pages, bar of actions.
 * Give each screen its own React `key`: a new key is an arrival (first page, focus on the title);
 * the same key keeps page and focus, so that a change of language or size loses nothing.
 */
export function Screen(props: ScreenProps) {
  const { title, picture, lead, progress, extra, group } = props
  const { t } = useStrings()
  const titleId = useId()
  const isBeside = useIsBeside()
  const heading = useFocusOnArrival(isBeside)
  const Main = isBeside ? 'div' : 'main'
  const pages = usePageTurner({
    role: group,
    labelledBy: group && titleId,
    onPageChange: props.onPageChange,
    children: (
      <>
        {lead && <EasyText key="lead" size="lead" sentences={lead} />}
        {props.children}
      </>
    ),
  })
  const isAlwaysNumbered = props.isAlwaysNumbered ?? false
  const pageNumber = (
    <span
      className={styles.page}
      data-pages-only={isAlwaysNumbered ? undefined : ''}
      hidden={pages.pages === 1 && !isAlwaysNumbered}
    >
      {t('pageTurner.status', { page: pages.page, pages: pages.pages })}
    </span>
  )
  return (
    <div className={styles.screen} data-page-scope>
      <Main className={styles.main} aria-labelledby={isBeside ? undefined : titleId}>
        {progress && (
          <div className={styles.status}>
            {progress}
            {pageNumber}
          </div>
        )}
        <div className={styles.title}>
          {picture && <Pictogram name={picture} />}
          <Heading
            ref={heading}
            id={titleId}
            level={1}
            text={title}
            lang={props.titleLanguage}
            isFocusTarget
          />
          {/* A line of its own would cost a line of content. */}
          {!progress && pageNumber}
        </div>
        {pages.content}
        {extra && (
          <div className={styles.extra} data-choice-group data-bar="">
            {extra}
          </div>
        )}
      </Main>
      <ScreenFooter pages={pages} primary={props.primary} back={props.back} />
    </div>
  )
}
