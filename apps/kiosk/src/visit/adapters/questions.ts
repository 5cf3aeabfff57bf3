import type { Answer, FactValue, Item, Screen } from '@parcours/flows'
import type { Choice } from '@parcours/ui'
import type { Lexicon } from '../lookup.ts'
import { pictureOfCard } from './pictures.ts'

/** A card of a question and the answer that it stands for. */
export interface AnswerCard extends Choice {
  readonly answer: Answer
}

const screenPath = (screen: Screen) => ['screens', screen.id] as const

/** The question of a screen; a group of choices asked apart has its own. */
export function questionOf(lexicon: Lexicon, screen: Screen): string {
  const own = screen.kind === 'choice' && screen.within !== null ? ['groups', screen.within] : []
  return lexicon.text(...screenPath(screen), ...own, 'question') ?? screen.id
}

/** The hint of a screen: sentences. */
export const hintOf = (lexicon: Lexicon, screen: Screen): readonly string[] =>
  lexicon.sentences(...screenPath(screen), 'hint')

/** Why a screen is shown: sentences. */
export const whyOf = (lexicon: Lexicon, screen: Screen): readonly string[] =>
  lexicon.sentences(...screenPath(screen), 'why')

function card(
  lexicon: Lexicon,
  screen: Screen,
  id: string,
  path: readonly string[],
  answer: Answer,
  isDiscreet = false,
): AnswerCard {
  return {
    value: id,
    answer,
    label: lexicon.text(...path, 'card') ?? id,
    french: lexicon.french(...path, 'card'),
    hint: lexicon.text(...path, 'hint'),
    picture: isDiscreet ? undefined : pictureOfCard(id, screen.id),
    isDiscreet,
  }
}

/** The cards of a `choice` screen, each with its answer. */
export function choiceCards(lexicon: Lexicon, screen: Extract<Screen, { kind: 'choice' }>): AnswerCard[] {
  const path = screenPath(screen)
  const values = (value: string, isDiscreet: boolean) =>
    card(
      lexicon,
      screen,
      value,
      ['facts', screen.fact ?? '', 'values', value],
      { kind: 'value', value },
      isDiscreet,
    )
  return [
    ...screen.options.map((option, index) => {
      if ('value' in option) return values(String(option.value), false)
      const answer: Answer = { kind: 'option', index }
      return 'sets' in option
        ? card(lexicon, screen, option.id, [...path, 'options', option.id], answer)
        : card(lexicon, screen, option.group, [...path, 'groups', option.group], answer)
    }),
    ...screen.discreet.map((value) => values(value, true)),
  ]
}

/** The cards of a screen with several answers: of a `choices` fact, or the yes or no cards of a group. */
export function severalCards(
  lexicon: Lexicon,
  screen: Extract<Screen, { kind: 'choices' | 'group' }>,
): Choice[] {
  const unused: Answer = { kind: 'unknown' }
  if (screen.kind === 'choices')
    return screen.pages
      .flat()
      .map((value) => card(lexicon, screen, value, ['facts', screen.fact, 'values', value], unused))
  return screen.items.map((item) => {
    const id = item.id ?? (item.adds === true ? String(item.value) : item.fact)
    return card(lexicon, screen, id, [...screenPath(screen), 'items', id], unused)
  })
}

/** The answer that the ticked cards of a screen stand for. */
export function severalAnswer(
  screen: Extract<Screen, { kind: 'choices' | 'group' }>,
  cards: readonly Choice[],
  values: readonly string[],
): Answer {
  if (screen.kind === 'choices') return { kind: 'values', values }
  const ticked = cards.flatMap((each, index) => (values.includes(each.value) ? [index] : []))
  return { kind: 'ticks', ticked, others: 'no' }
}

/** The ticked cards behind an answer given before. */
export function tickedBefore(cards: readonly Choice[], answer: Answer | undefined): string[] | null {
  if (answer?.kind === 'values') return [...answer.values]
  if (answer?.kind === 'ticks') return answer.ticked.flatMap((index) => cards[index]?.value ?? [])
  return null
}

/** The items of a list as they stand in a case; one empty form when there is none yet. */
export function itemsOf(value: FactValue | undefined): readonly Item[] {
  return Array.isArray(value) && value.length > 0 ? (value as readonly Item[]) : [{}]
}

/** The answer in few words, for the list of answers. */
export function answerWords(
  lexicon: Lexicon,
  screen: Screen,
  answer: Answer,
  words: { unknown: string; none: string; date: (iso: string) => string; commune: (code: string) => string },
): string {
  switch (answer.kind) {
    case 'unknown':
      return words.unknown
    case 'value': {
      if (screen.kind === 'date') return words.date(String(answer.value))
      if (screen.kind === 'commune') return words.commune(String(answer.value))
      if (screen.kind !== 'choice') return String(answer.value)
      return (
        choiceCards(lexicon, screen).find((each) => each.value === String(answer.value))?.label ??
        String(answer.value)
      )
    }
    case 'option': {
      const label = screen.kind === 'choice' ? (choiceCards(lexicon, screen)[answer.index]?.label ?? '') : ''
      return answer.commune === undefined ? label : `${label} · ${words.commune(answer.commune)}`
    }
    case 'items':
      return String(answer.items.length)
    default: {
      if (screen.kind !== 'choices' && screen.kind !== 'group') return ''
      const cards = severalCards(lexicon, screen)
      const ticked = tickedBefore(cards, answer) ?? []
      const labels = cards.filter(({ value }) => ticked.includes(value)).map(({ label }) => label)
      return labels.length === 0 ? words.none : labels.join(' · ')
    }
  }
}
