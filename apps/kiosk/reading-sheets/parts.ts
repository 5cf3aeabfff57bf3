import type { WorkshopText } from '@parcours/flows/readings'
import type { PictogramName } from '@parcours/ui'
import {
  pictureOfCard,
  pictureOfEvent,
  pictureOfStep,
  pictureOfTerm,
} from '../src/visit/adapters/pictures.ts'
import words from './words.fr.json' with { type: 'json' }

/** What a part of a sheet is about: its heading comes from this. */
export type PartId = keyof typeof words.parts

/** One sentence to read, with a picture of its own where it has one. */
export interface Sentence {
  readonly text: string
  readonly picture: PictogramName | null
}

/** Sentences about the same: a heading, a picture, one idea a line. */
export interface Part {
  readonly id: PartId
  readonly picture: PictogramName | null
  readonly sentences: readonly Sentence[]
}

const isPartId = (key: string): key is PartId => key in words.parts

/** Fields of a text, and the part that each is read in. A field that is not listed is a part of its own, or `other`. */
const partOfField: Readonly<Record<string, PartId>> = {
  options: 'answers',
  items: 'answers',
  groups: 'answers',
  cards: 'answers',
}

/** The picture of an idea, as on the kiosk; other parts have the picture of the text. */
const pictureOfPart: Readonly<Partial<Record<PartId, PictogramName | null>>> = {
  when: 'calendar',
  how: 'desk',
  risk: 'warning',
  late: 'warning',
  refused: 'law',
  documents: 'papers',
  hint: null,
  answers: null,
}

/** The text as parts, in reading order: every word of it once. Forms of a hard word are for the search only. */
export function partsOf(text: WorkshopText): readonly Part[] {
  const byId = new Map<PartId, Sentence[]>()
  for (const [field, tree] of Object.entries(text.words as Record<string, unknown>)) {
    if (text.kind === 'term' && field === 'forms') continue
    const id = partOfField[field] ?? (isPartId(field) ? field : 'other')
    byId.set(id, [...(byId.get(id) ?? []), ...sentencesOf(tree, text.kind === 'screen')])
  }
  const order = Object.keys(words.parts)
  return [...byId]
    .filter(([, sentences]) => sentences.length > 0)
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([id, sentences]) => {
      const own = pictureOfPart[id]
      return { id, sentences, picture: own === undefined ? pictureOfText(text) : own }
    })
}

/** Every string of a tree of words. A card of a question has its picture. */
function sentencesOf(tree: unknown, hasCards: boolean, picture: PictogramName | null = null): Sentence[] {
  // The kiosk counts children and vehicles; on paper the first one stands for all.
  if (typeof tree === 'string') return [{ text: tree.replaceAll('{{number}}', '1'), picture }]
  if (Array.isArray(tree)) return tree.flatMap((inner) => sentencesOf(inner, hasCards, picture))
  if (typeof tree !== 'object' || tree === null) return []
  if ('label' in tree && 'unit' in tree) {
    // A unit alone says nothing: « Son âge : … ans ».
    const { label, unit, ...others } = tree
    const measured = { text: `${label} : … ${unit}`, picture }
    return [measured, ...sentencesOf(others, hasCards, picture)]
  }
  return Object.entries(tree).flatMap(([key, inner]) => {
    const own = hasCards && key !== 'hint' ? pictureOfCard(key) : undefined
    return sentencesOf(inner, hasCards, own ?? (key === 'hint' ? null : picture))
  })
}

/** The picture of a text, as the kiosk shows it; a question has that of its event, or of the kiosk itself. */
function pictureOfText({ kind, key, theme, events }: WorkshopText): PictogramName {
  if (kind === 'step') return pictureOfStep({ id: key, theme: theme ?? '' })
  if (kind === 'term') return pictureOfTerm(key) ?? 'other'
  const [event, ...others] = events
  return event !== undefined && others.length === 0 ? pictureOfEvent(event) : 'computer'
}
