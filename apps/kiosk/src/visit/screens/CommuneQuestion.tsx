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
import { type Communes, findCommunes, knownCommune, type Typed } from '../communes.ts'
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

/** What was found, and the draft as it becomes when the visitor types: a commune found alone is chosen at once. */
function useSearch(draft: Draft, setDraft: (draft: Draft) => void) {
  const { t } = useKioskStrings()
  const announce = useAnnounce()
  const communes = useCommunes()
  const listOf = (all: Communes | null | 'missing', typed: Typed) =>
    all === null || all === 'missing' ? null : findCommunes(all, typed)
  const found = listOf(communes, draft.typed)
  const type = (typed: Typed) => {
    // A postcode of many communes: its letters are asked next.
    const byCode = listOf(communes, typed)
    const next = typed.name === null && byCode?.hasMore === true ? { ...typed, name: '' } : typed
    const shown = { typed: next, found: listOf(communes, next) }
    const [only, ...others] = isChoice(shown) ? (shown.found?.communes ?? []) : []
    const movesFocus = viewOf(shown) !== viewOf({ typed: draft.typed, found })
    if (shown.found !== null) announce(t('commune.found', { count: shown.found.communes.length }))
    setDraft({
      ...draft,
      typed: next,
      chosen: (others.length === 0 && only) || null,
      movesFocus,
      isUnknown: false,
    })
  }
  return { found, isMissing: communes === 'missing', type }
}

/** Which controls are shown: a pad, cards or a keyboard. */
function viewOf(shown: Parameters<typeof isChoice>[0]): string {
  return isChoice(shown) ? 'cards' : shown.typed.name === null ? 'pad' : 'keyboard'
}

/** A question for a commune: its postcode on a pad, or letters of its name; perhaps after a card that says how far. */
export function CommuneQuestion(props: QuestionProps & { readonly screen: CommuneScreen }) {
  const { screen, before, progress, onAnswer, onDifferent, onBack } = props
  const kiosk = useKiosk()
  const mark = useTermMarker()
  const [draft, setDraft] = useState(() => draftOf(before))
  const field = useCommuneField(screen, draft, setDraft, onAnswer)
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
      onContinue={() => onAnswer(answerOf(screen, draft))}
      onBack={onBack}
    />
  )
}

function answerOf(screen: CommuneScreen, { card, chosen, isUnknown }: Draft): Answer {
  const code = chosen === null ? undefined : codeOfChoice(chosen)
  if (isUnknown) return { kind: 'unknown' }
  if (screen.kind === 'commune')
    return code === undefined ? { kind: 'unknown' } : { kind: 'value', value: code }
  if (card === null) return { kind: 'unknown' }
  const isTaken = code !== undefined && takesCommune(screen.options[card])
  return { kind: 'option', index: card, ...(isTaken && { commune: code }) }
}

function useCommuneField(
  screen: CommuneScreen,
  draft: Draft,
  setDraft: (draft: Draft) => void,
  onAnswer: (answer: Answer) => void,
): QuestionField {
  const { lexicon } = useKiosk()
  const { t } = useKioskStrings()
  const name = useId()
  const { found, isMissing, type } = useSearch(draft, setDraft)
  const { card, typed, chosen } = draft
  const options = screen.kind === 'choice' ? choiceCards(lexicon, screen) : []
  const isAsked = screen.kind === 'commune' || (card !== null && takesCommune(screen.options[card]))
  const shown = { typed, found }
  const mendOf = (): FieldProblem | null => {
    if (!isAsked && card !== null) return null
    if (!isAsked) return { mend: t('commune.chooseCard'), targetId: `${name}-card-${options[0]?.value}` }
    if (chosen !== null) return null
    const words = viewOf(shown) === 'cards' ? 'choose' : typed.name === null ? 'write' : 'writeName'
    return { mend: t(`commune.${words}`), targetId: nextId(name, shown) }
  }
  return {
    kind: 'blocks',
    problem: mendOf(),
    blocks: (columns) => [
      ...choiceCardBlocks({
        name: `${name}-card`,
        columns,
        choices: options,
        value: card === null ? null : (options[card]?.value ?? null),
        onChange: (value) =>
          setDraft({
            ...draft,
            card: options.findIndex((option) => option.value === value),
            isUnknown: false,
            movesFocus: false,
          }),
      }),
      ...(isAsked
        ? communeBlocks(
            {
              name,
              typed,
              found,
              isMissing,
              chosen,
              columns,
              focusId: draft.movesFocus ? nextId(name, shown) : null,
              onType: type,
              onChoose: (commune) =>
                setDraft({ ...draft, chosen: commune, isUnknown: false, movesFocus: false }),
              onSkip: card === null ? undefined : () => onAnswer({ kind: 'option', index: card }),
            },
            t,
          )
        : []),
    ],
  }
}
