import { type ReactElement, type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react'
import { useAnnounce } from '../announcer/index.ts'
import { type Choice, choiceCardBlocks } from '../choice-cards/index.ts'
import type { Scripts } from '../on-screen-keyboard/index.ts'
import { useColumns } from '../option-card/index.ts'
import { useStrings } from '../strings/index.ts'
import { TypedText } from '../typed-text/index.ts'
import styles from './SearchList.module.css'

/** What a search found. */
export interface SearchFound<V extends string> {
  /** The likeliest first; seven at most are shown. */
  readonly choices: readonly Choice<V>[]
  /** There are more than these: one more letter is asked for. */
  readonly hasMore: boolean
}

/** Props of `SearchList`. */
export interface SearchListProps<V extends string> {
  /** What is searched, in sight above the box: « Commune ». */
  label: string
  /** The letters typed so far. */
  query: string
  /** Called at each letter: search, then give what was found. */
  onQuery: (query: string) => void
  /** What was found, or null while too little was typed or the answer is on its way. */
  found: SearchFound<V> | null
  /** The chosen answer, or null while there is none. */
  value: V | null
  /** Called with the answer, as soon as a card is chosen. */
  onChange: (value: V) => void
  /** The alphabets of the names that are searched, see `TypedText`. @default ['latin'] */
  scripts?: Scripts | undefined
  /** Most letters. @default 50 */
  maxLength?: number | undefined
  /** What is wrong and how to mend it, where it is something else than letters that find nothing. */
  problem?: string | undefined
  /** Beside the box: other ways to answer, also for what is not in the list. */
  children?: ReactNode
}

/** Props of `searchListBlocks`. */
export interface SearchListBlocksProps<V extends string> extends SearchListProps<V> {
  /** Begins the ids of the controls: unique on the screen, for instance from `useId()`. */
  name: string
  /** How many cards stand on one line, see `useColumns`. */
  columns: 1 | 2
}

/** More answers than this are not looked through: one more letter is quicker (falc-rules L13). */
const mostShown = 7

/** Rest after the last letter before the number of answers is said: the letter is heard first. */
const restMs = 1000

/** The box and the cards as blocks for the children of a `Screen`: the cards turn pages where they do not fit. */
export function searchListBlocks<V extends string>(props: SearchListBlocksProps<V>): ReactElement[] {
  const { name, columns, found, value, onChange } = props
  const choices = (found?.choices ?? []).slice(0, mostShown)
  return [
    <SearchBox {...props} key={`${name}-box`} />,
    ...choiceCardBlocks({ name, columns, choices, value, onChange }),
  ]
}

/** Letters that are typed, and at most seven cards with what they find. Native radio buttons, no list that pops up. */
export function SearchList<V extends string>(props: SearchListProps<V>) {
  const name = useId()
  const frame = useRef<HTMLFieldSetElement>(null)
  const columns = useColumns(frame)
  return (
    <fieldset className={styles.list} ref={frame} aria-label={props.label}>
      {searchListBlocks({ ...props, name, columns })}
    </fieldset>
  )
}

/** How many answers are in sight, or what to do where there are none or too many. */
function useResult<V extends string>(found: SearchFound<V> | null): string {
  const { t } = useStrings()
  if (found === null) return ''
  if (found.choices.length === 0) return t('searchList.none')
  const isMore = found.hasMore || found.choices.length > mostShown
  return isMore ? t('searchList.more') : t('searchList.found', { count: found.choices.length })
}

function SearchBox<V extends string>(props: SearchListBlocksProps<V>) {
  const { found, query, children } = props
  const announce = useAnnounce()
  const result = useResult(found)
  const isNone = found !== null && found.choices.length === 0
  const say = useEffectEvent(() => announce(result))
  // Said again for each search, also where it finds as many as the one before.
  useEffect(() => {
    if (result === '' || query === '') return
    const timer = setTimeout(say, restMs)
    return () => clearTimeout(timer)
  }, [result, query])
  return (
    <div className={styles.box}>
      <TypedText
        kind="letters"
        id={`${props.name}-typed`}
        label={props.label}
        value={query}
        onChange={props.onQuery}
        scripts={props.scripts}
        maxLength={props.maxLength ?? 50}
        problem={props.problem ?? (isNone ? result : undefined)}
      >
        {children}
      </TypedText>
      {result !== '' && !isNone && <p>{result}</p>}
    </div>
  )
}
