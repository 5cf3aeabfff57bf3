import {
  type Answer,
  answerScreen,
  type Case,
  computePath,
  type Facts,
  nextScreens,
  type Path,
  type Screen,
} from '@parcours/flows'
import { answerOf, truthOf } from '@parcours/flows/visits'
import { catalogue, scenario } from './catalogue.ts'
import { today } from './fixtures.ts'
import type { Reply } from './replies.ts'

/** What is asked now, and what to say. */
interface Turn {
  /** Id of the screen, with the group that is asked apart: `end_reason/resigned`. */
  readonly id: string
  /** Ids of the cards that the screen must show; none for other kinds of field. */
  readonly cards: readonly string[]
  readonly reply: Reply
}

/** The engine beside the visitor: it says what the kiosk must ask, what the person answers, and where this leads. */
export class Companion {
  readonly person: Case
  private readonly truth: Facts
  private known: Case

  /** @param name a file of `packages/flows/scenarios`, without `.json` */
  constructor(name: string) {
    this.person = scenario(name)
    this.truth = truthOf(catalogue, this.person)
    this.known = { ...this.person, facts: {}, done: [] }
  }

  /** The path of what was said so far. */
  get path(): Path {
    return computePath(catalogue, this.known, { today })
  }

  /** The event that names the phases of the path; null with several, and after a loss: they are neutral then. */
  get namesPhases(): string | null {
    const { events } = this.person
    const { birth_outcome: outcome } = this.truth
    return events.length > 1 || outcome === 'stillborn' || outcome === 'died_after_birth'
      ? null
      : (events[0] ?? null)
  }

  /** Ids of the questions that are left. */
  get left(): string[] {
    return this.screens.map(({ id }) => id)
  }

  private get screens(): readonly Screen[] {
    return nextScreens(catalogue, this.known, { today })
  }

  /** The person opens a subject that nobody is asked about. @throws when the catalogue has no such subject. */
  openSubject(id: string): void {
    const subject = catalogue.subjects.find((each) => each.id === id)
    if (subject === undefined) throw new Error(`No subject ${id}`)
    this.known = { ...this.known, facts: { ...this.known.facts, ...subject.sets } }
  }

  /** Answers the question that comes now, truthfully. @throws when nothing is left to ask. */
  answer(): Turn {
    const [screen] = this.screens
    if (screen === undefined) throw new Error('The engine asks nothing more.')
    const answer = sayable(screen, answerOf(screen, this.truth))
    this.known = answerScreen(this.known, screen, answer)
    return { id: keyOf(screen), cards: cardsOf(screen), reply: replyOf(screen, answer) }
  }
}

const keyOf = (screen: Screen): string =>
  screen.kind === 'choice' && screen.within !== null ? `${screen.id}/${screen.within}` : screen.id

/** A person may have more to say than the cards of the chosen events let them. */
function sayable(screen: Screen, answer: Answer): Answer {
  if (screen.kind !== 'choices' || answer.kind !== 'values') return answer
  const shown = screen.pages.flat()
  return { kind: 'values', values: answer.values.filter((value) => shown.includes(value)) }
}

/** The cards of a screen, as the words and the kiosk name them. */
function cardsOf(screen: Screen): string[] {
  if (screen.kind === 'choices') return screen.pages.flat()
  if (screen.kind === 'group')
    return screen.items.map(({ id, fact, adds, value }) => id ?? (adds === true ? String(value) : fact))
  if (screen.kind !== 'choice') return []
  const options = screen.options.map((option) => {
    if ('sets' in option) return option.id
    return 'group' in option ? option.group : String(option.value)
  })
  return [...options, ...screen.discreet]
}

/** An answer of the engine as what a visitor does on the screen. */
function replyOf(screen: Screen, answer: Answer): Reply {
  const cards = cardsOf(screen)
  switch (answer.kind) {
    case 'unknown':
      return 'unknown'
    case 'option':
      return { card: cards[answer.index] ?? '', commune: answer.commune }
    case 'values':
      return { cards: answer.values }
    case 'ticks':
      return { cards: answer.ticked.map((index) => cards[index] ?? '') }
    case 'items':
      return { items: answer.items.map((item) => ({ ...item })) }
    default:
      if (screen.kind === 'choice') return { card: String(answer.value) }
      if (screen.kind === 'commune') return { commune: String(answer.value) }
      return typeof answer.value === 'number' ? { number: answer.value } : { date: String(answer.value) }
  }
}
