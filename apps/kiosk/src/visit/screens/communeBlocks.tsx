import { isolate } from '@parcours/i18n'
import type { Commune, Found } from '@parcours/places'
import { Button, type Choice, choiceCardBlocks, EasyText, TypedText, useReveal } from '@parcours/ui'
import { type ReactElement, type ReactNode, useEffect, useEffectEvent } from 'react'
import { useKioskStrings } from '../../strings.ts'
import { postcodeLength, type Typed } from '../communes.ts'
import styles from './communeBlocks.module.css'

/** Letters of the longest name of a commune. */
const nameLength = 50

/** What the blocks show and do. */
export interface CommuneBlocksProps {
  /** Begins the ids of the controls. */
  readonly name: string
  readonly typed: Typed
  /** What was found, or null while too little was typed or the communes are on their way. */
  readonly found: Found | null
  /** The list of communes cannot be had: the visitor goes on without it. */
  readonly isMissing: boolean
  readonly chosen: Commune | null
  /** Id of the control that takes the focus when these blocks arrive: the one before went away with its view. */
  readonly focusId: string | null
  readonly columns: 1 | 2
  readonly onType: (typed: Typed) => void
  readonly onChoose: (commune: Commune) => void
  /** Goes on without a commune, where the question can do without. */
  readonly onSkip: (() => void) | undefined
}

type T = ReturnType<typeof useKioskStrings>['t']

/** Names a commune in a list: an old one may share the code of the present one. */
const keyOf = ({ code, kind }: Commune): string => (kind === 'old' ? `${code}-old` : code)

/** Id of what the visitor has to do next: the first card to choose, or the box to type in. */
export function nextId(name: string, shown: Pick<CommuneBlocksProps, 'typed' | 'found'>): string {
  const [first] = isChoice(shown) ? (shown.found?.communes ?? []) : []
  return first === undefined ? `${name}-typed` : `${name}-${keyOf(first)}`
}

/** A commune as a card: told apart by department and postcode; an old one says where it is now. */
function cardOf(commune: Commune, { postcode }: Typed, t: T): Choice {
  const { name, kind, present, departmentName, postcodes } = commune
  const code = postcodes.includes(postcode) ? postcode : (postcodes[0] ?? '')
  const place = isolate(`${departmentName}, ${code}`)
  return {
    value: keyOf(commune),
    label: name,
    hint:
      kind === 'old' ? t('commune.nowIn', { commune: isolate(`${present.name}, ${departmentName}`) }) : place,
  }
}

/** Brings the control that the visitor needs next into sight, and gives it the focus. */
function Arrival({ focusId, children }: { focusId: string | null; children: ReactNode }) {
  const reveal = useReveal()
  const arrive = useEffectEvent(() => {
    if (focusId !== null) reveal(focusId)
  })
  // After the commit: turning the page is a change of state of its own.
  useEffect(() => queueMicrotask(arrive), [])
  return children
}

/** Whether the communes found are cards to choose from, without anything more to type. */
export const isChoice = ({ typed, found }: Pick<CommuneBlocksProps, 'typed' | 'found'>): boolean =>
  typed.name === null && found !== null && !found.hasMore && found.communes.length > 0

/** The question « Quelle commune ? » as blocks of a page: postcode, then cards; or letters with cards under them. */
export function communeBlocks(props: CommuneBlocksProps, t: T): ReactElement[] {
  if (isChoice(props)) return [...cards(props, t), <Ways key="commune-ways" {...props} />]
  if (props.typed.name === null) return [<Postcode key="commune-postcode" {...props} />]
  const { found } = props
  return [
    <NameBox key="commune-name" {...props} />,
    ...(found?.hasMore ? [<EasyText key="commune-more" sentences={[t('commune.typeMore')]} />] : []),
    ...cards(props, t),
  ]
}

function cards({ name, found, typed, chosen, columns, onChoose }: CommuneBlocksProps, t: T): ReactElement[] {
  const communes = found?.communes ?? []
  return choiceCardBlocks({
    name,
    columns,
    choices: communes.map((commune) => cardOf(commune, typed, t)),
    value: chosen === null ? null : keyOf(chosen),
    onChange: (value) => {
      const commune = communes.find((one) => keyOf(one) === value)
      if (commune !== undefined) onChoose(commune)
    },
  })
}

function Postcode(props: CommuneBlocksProps) {
  const { t } = useKioskStrings()
  const { typed, found, isMissing } = props
  const isNone = found !== null && found.communes.length === 0
  const problem = isMissing ? t('commune.missing') : isNone ? t('commune.noPostcode') : undefined
  return (
    <Arrival focusId={props.focusId}>
      <TypedText
        kind="digits"
        id={`${props.name}-typed`}
        label={t('commune.postcode')}
        value={typed.postcode}
        maxLength={postcodeLength}
        problem={problem}
        onChange={(postcode) => props.onType({ postcode, name: null })}
      >
        {!isMissing && <ByName {...props} />}
        <Skip {...props} />
      </TypedText>
    </Arrival>
  )
}

function NameBox(props: CommuneBlocksProps) {
  const { t } = useKioskStrings()
  const { typed, found, isMissing } = props
  const isNone = found !== null && found.communes.length === 0
  return (
    <Arrival focusId={props.focusId}>
      <TypedText
        kind="letters"
        id={`${props.name}-typed`}
        label={t('commune.name')}
        value={typed.name ?? ''}
        maxLength={nameLength}
        problem={isMissing ? t('commune.missing') : isNone ? t('commune.noName') : undefined}
        onChange={(name) => props.onType({ ...typed, name })}
      >
        <ByPostcode {...props} />
        <Skip {...props} />
      </TypedText>
    </Arrival>
  )
}

/** Ways back from the cards. */
function Ways(props: CommuneBlocksProps) {
  return (
    <Arrival focusId={props.focusId}>
      <div className={styles.ways} data-choice-group>
        <ByPostcode {...props} />
        <ByName {...props} />
      </div>
    </Arrival>
  )
}

function ByName({ onType }: CommuneBlocksProps) {
  const { t } = useKioskStrings()
  return <Button label={t('commune.byName')} onPress={() => onType({ postcode: '', name: '' })} />
}

function ByPostcode({ onType, typed }: CommuneBlocksProps) {
  const { t } = useKioskStrings()
  const words = typed.postcode === '' ? 'commune.byPostcode' : 'commune.otherPostcode'
  return <Button label={t(words)} onPress={() => onType({ postcode: '', name: null })} />
}

function Skip({ onSkip }: CommuneBlocksProps) {
  const { t } = useKioskStrings()
  if (onSkip === undefined) return null
  return <Button label={t('commune.skip')} variant="quiet" onPress={onSkip} />
}
