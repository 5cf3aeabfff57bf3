import type { Answer, Screen, ScreenOption } from '@parcours/flows'
import { type Commune, codeOfChoice } from '@parcours/places'
import {
  choiceCardBlocks,
  type FieldProblem,
  type QuestionField,
  QuestionScreen,
  useAnnounce,
  useTermMarker,
} from '@parcours/ui'
import { useId, useState } from 'react'
import { useKioskStrings } from '../../strings.ts'
import { choiceCards, hintOf, questionOf, whyOf } from '../adapters/questions.ts'
import { isScreenReviewed } from '../adapters/reviewed.ts'
import { findCommunes, knownCommune, type Typed } from '../communes.ts'
import { useKiosk } from '../KioskContext.tsx'
import { useCommunes } from '../useCommunes.ts'
import { communeBlocks, isChoice, nextId } from './communeBlocks.tsx'
import type { QuestionProps } from './Question.tsx'

type CommuneScreen =
  | Extract<Screen, { kind: 'choice' }>
  | { readonly id: string; readonly kind: 'commune'; readonly fact: string; readonly optional: boolean }

/** Whether a question asks for a commune: by itself, or with one of its cards. */
export function asksCommune(screen: Screen): screen is CommuneScreen {
  return screen.kind === 'commune' || (screen.kind === 'choice' && screen.options.some(takesCommune))
}

const takesCommune = (option: ScreenOption | undefined): boolean =>
  option !== undefined && 'communes' in option && option.communes !== undefined

const nothingTyped: Typed = { postcode: '', name: null }

/** What the visitor put in: a card where the question has cards, what was typed, the commune that was chosen. */
interface Draft {
  readonly card: number | null
  readonly typed: Typed
  readonly chosen: Commune | null
  /** « Je ne sais pas ». */
  readonly isUnknown: boolean
  /** The view changed under the visitor's fingers: the focus goes to what comes next. */
  readonly movesFocus: boolean
}

function draftOf(before: Answer | undefined): Draft {
  const code =
    before?.kind === 'value' ? String(before.value) : before?.kind === 'option' ? before.commune : undefined
  const chosen = code === undefined ? undefined : knownCommune(code)
  return {
    card: before?.kind === 'option' ? before.index : null,
    typed: { ...nothingTyped, postcode: chosen?.postcodes[0] ?? '' },
    chosen: chosen ?? null,
    isUnknown: before?.kind === 'unknown',
    movesFocus: false,
  }
}

/** What was found, and what the draft becomes when the visitor types. */
function useSearch(draft: Draft, setDraft: (draft: Draft) => void) {
  const { t } = useKioskStrings()
  const announce = useAnnounce()
  const communes = useCommunes()
  const search = (typed: Typed) => {
    const find = (what: Typed) =>
      communes === null || communes === 'missing' ? null : findCommunes(communes, what)
    const found = find(typed)
    // A postcode of many communes: letters of the name are asked next.
    if (typed.name !== null || found?.hasMore !== true) return { typed, found }
    const narrowed = { ...typed, name: '' }
    return { typed: narrowed, found: find(narrowed) }
  }
  const shown = search(draft.typed)
  // A commune that is alone with its postcode is chosen at once.
  const [only, ...others] = isChoice(shown) ? (shown.found?.communes ?? []) : []
  const type = (typed: Typed) => {
    const next = search(typed)
    if (next.found !== null) announce(t('commune.found', { count: next.found.communes.length }))
    const movesFocus = viewOf(next) !== viewOf(shown)
    setDraft({ ...draft, typed, chosen: null, movesFocus, isUnknown: false })
  }
  const sole = others.length === 0 ? (only ?? null) : null
  return { ...shown, chosen: draft.chosen ?? sole, isMissing: communes === 'missing', type }
}

/** What to do next in each view, by its words. */
const mends = { pad: 'write', cards: 'choose', keyboard: 'writeName' } as const

/** Which controls are shown: a pad, cards or a keyboard. */
function viewOf(shown: Parameters<typeof isChoice>[0]): keyof typeof mends {
  return isChoice(shown) ? 'cards' : shown.typed.name === null ? 'pad' : 'keyboard'
}

/** A question for a commune: its postcode on a pad, or letters of its name; perhaps after a card that says how far. */
export function CommuneQuestion(props: QuestionProps & { readonly screen: CommuneScreen }) {
  const { screen, before, progress, onAnswer, onDifferent, onBack } = props
  const kiosk = useKiosk()
  const mark = useTermMarker()
  const [draft, setDraft] = useState(() => draftOf(before))
  const search = useSearch(draft, setDraft)
  const field = useCommuneField({ screen, draft, setDraft, search, onAnswer })
  const hint = hintOf(kiosk.lexicon, screen)
  const why = whyOf(kiosk.lexicon, screen)
  return (
    <QuestionScreen
      question={questionOf(kiosk.lexicon, screen)}
      hint={hint}
      why={why}
      renderSentence={mark([...hint, ...why])}
      isReviewed={isScreenReviewed(kiosk, screen.id)}
      progress={progress}
      field={field}
      isUnknown={draft.isUnknown}
      onUnknown={(isUnknown) => setDraft({ ...draftOf(undefined), isUnknown })}
      onDifferent={onDifferent}
      onContinue={() => onAnswer(answerOf(screen, draft, search.chosen))}
      onBack={onBack}
    />
  )
}

function answerOf(screen: CommuneScreen, { card, isUnknown }: Draft, chosen: Commune | null): Answer {
  const code = chosen === null ? undefined : codeOfChoice(chosen)
  if (isUnknown) return { kind: 'unknown' }
  if (screen.kind === 'commune')
    return code === undefined ? { kind: 'unknown' } : { kind: 'value', value: code }
  if (card === null) return { kind: 'unknown' }
  const isTaken = code !== undefined && takesCommune(screen.options[card])
  return { kind: 'option', index: card, ...(isTaken && { commune: code }) }
}

interface FieldOptions {
  readonly screen: CommuneScreen
  readonly draft: Draft
  readonly setDraft: (draft: Draft) => void
  readonly search: ReturnType<typeof useSearch>
  readonly onAnswer: (answer: Answer) => void
}

function useCommuneField({ screen, draft, setDraft, search, onAnswer }: FieldOptions): QuestionField {
  const { lexicon } = useKiosk()
  const { t } = useKioskStrings()
  const name = useId()
  const { card, movesFocus } = draft
  const { chosen } = search
  const options = screen.kind === 'choice' ? choiceCards(lexicon, screen) : []
  const isAsked = screen.kind === 'commune' || (card !== null && takesCommune(screen.options[card]))
  const view = viewOf(search)
  const mendOf = (): FieldProblem | null => {
    if (!isAsked && card !== null) return null
    if (!isAsked) return { mend: t('commune.chooseCard'), targetId: `${name}-card-${options[0]?.value}` }
    if (chosen !== null) return null
    return { mend: t(`commune.${mends[view]}`), targetId: nextId(name, search) }
  }
  const put = (some: Partial<Draft>) => setDraft({ ...draft, isUnknown: false, movesFocus: false, ...some })
  const ownCards = (columns: 1 | 2) =>
    choiceCardBlocks({
      name: `${name}-card`,
      columns,
      choices: options,
      value: card === null ? null : (options[card]?.value ?? null),
      onChange: (value) => put({ card: options.findIndex((option) => option.value === value) }),
    })
  const communes = (columns: 1 | 2) =>
    communeBlocks(
      {
        ...search,
        name,
        columns,
        focusId: movesFocus ? nextId(name, search) : null,
        onType: search.type,
        onChoose: (commune) => put({ chosen: commune }),
        onSkip: card === null ? undefined : () => onAnswer({ kind: 'option', index: card }),
      },
      t,
    )
  return {
    kind: 'blocks',
    problem: mendOf(),
    // Cards of communes take the place of the first ones: together they would be too many to weigh.
    blocks: (columns) => [
      ...(isAsked && view !== 'pad' ? [] : ownCards(columns)),
      ...(isAsked ? communes(columns) : []),
    ],
  }
}
