/**
 * Counts the screens of a whole visit, by playing it.
 */
import type { Answer } from '../engine/answer.ts'
import { answerScreen } from '../engine/answer.ts'
import type { Catalogue } from '../engine/catalogue.ts'
import type { PathOptions } from '../engine/path.ts'
import { scopeOf } from '../engine/path.ts'
import { nextScreens } from '../engine/screens.ts'
import type { GroupItem, Screen, ScreenOption } from '../engine/screenTypes.ts'
import type { Case, Facts, FactValue, Item, Range } from '../engine/types.ts'

export interface ScreenCount {
  /** Screens seen: each page of a `choices`, each form of a `list`, a group of a `choice` asked apart count one more. */
  readonly count: number
  /** The screens in the order in which they were seen. */
  readonly screens: readonly string[]
}

/** No visit is so long: a screen that its answer does not settle would otherwise come for ever. */
const ENDLESS = 200

/**
 * Plays a visitor who answers each screen truthfully until no question is left.
 * @param persona a case whose facts are complete; a fact that it lacks is answered "I don't know"
 * @throws RangeError when a screen comes back although it was answered (a defect of the catalogue)
 */
export function screenCount(catalogue: Catalogue, persona: Case, options: PathOptions): ScreenCount {
  let visitor: Case = { ...persona, facts: openedFacts(catalogue, persona), done: [] }
  const truth = truthOf(catalogue, persona)
  const seen: string[] = []
  let count = 0
  for (let turn = 0; turn < ENDLESS; turn++) {
    const [screen] = nextScreens(catalogue, visitor, options)
    if (!screen) return { count, screens: seen }
    seen.push(screen.id)
    count += sizeOf(screen, truth)
    visitor = answerScreen(visitor, screen, answerOf(screen, truth))
  }
  throw new RangeError(`The visit does not end: ${seen.slice(-3).join(', ')} come back.`)
}

/** Subjects that this persona brings up unasked: they are opened beforehand, and cost no question. */
function openedFacts(catalogue: Catalogue, { facts }: Case): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([name]) => catalogue.facts.get(name)?.unasked !== undefined),
  )
}

/** What is true of a persona: its facts, what follows from them, and what is assumed while nobody spoke of it. */
export function truthOf(catalogue: Catalogue, persona: Case): Facts {
  // Nothing that follows from an answer depends on the day.
  const scope = scopeOf(catalogue, persona, '')
  const known = [...catalogue.facts].flatMap(([name, { unasked, impliedBy }]) => {
    if (unasked !== undefined) return [[name, unasked]]
    const state = impliedBy ? scope.resolve(name) : null
    return state?.is === 'one' && state.values.length === 1 ? [[name, state.values[0]]] : []
  })
  return { ...Object.fromEntries(known), ...persona.facts }
}

function sizeOf(screen: Screen, facts: Facts): number {
  if (screen.kind === 'choices') return screen.pages.length
  return screen.kind === 'list' ? Math.max(1, itemsOf(facts[screen.fact]).length) : 1
}

function itemsOf(value: FactValue | undefined): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : []
}

/** The true answer of a persona to a screen. */
export function answerOf(screen: Screen, facts: Facts): Answer {
  switch (screen.kind) {
    case 'group':
      return {
        kind: 'ticks',
        ticked: screen.items.flatMap((item, index) => (isTrue(item, facts) ? [index] : [])),
        others: 'no',
      }
    case 'list':
      return { kind: 'items', items: itemsOf(facts[screen.fact]).map((item) => filled(item, screen.fields)) }
    case 'choices': {
      const values = facts[screen.fact]
      return Array.isArray(values) ? { kind: 'values', values: values.map(String) } : { kind: 'unknown' }
    }
    case 'choice':
      return choiceOf(screen, facts)
    default: {
      const value = facts[screen.fact]
      return typeof value === 'string' || typeof value === 'number'
        ? { kind: 'value', value }
        : { kind: 'unknown' }
    }
  }
}

/** A form is filled to its end: what the persona does not know is answered "I don't know". */
function filled(item: Item, fields: readonly string[]): Item {
  return Object.fromEntries(fields.map((field) => [field, item[field] ?? null]))
}

function isTrue({ fact, value = true, opens, adds }: GroupItem, facts: Facts): boolean {
  const truth = facts[fact]
  if (opens) return itemsOf(truth).length > 0
  if (adds) return Array.isArray(truth) && truth.map(String).includes(String(value))
  if (typeof value === 'object') return isSaid(truth, value)
  return typeof value === 'number' ? typeof truth === 'number' && truth >= value : truth === value
}

/** What nobody said is no, as a card left unticked. */
function choiceOf(screen: Extract<Screen, { kind: 'choice' }>, facts: Facts): Answer {
  const truth = screen.fact === null ? undefined : facts[screen.fact]
  const index = screen.options.findIndex((option) => {
    if ('sets' in option)
      return Object.entries(option.sets).every(([fact, value]) => isSaid(facts[fact] ?? false, value))
    return 'group' in option ? option.values.includes(String(truth)) : option.value === truth
  })
  if (index >= 0) return { kind: 'option', index, ...communeOf(screen.options[index], facts) }
  return typeof truth === 'string' && screen.discreet.includes(truth)
    ? { kind: 'value', value: truth }
    : { kind: 'unknown' }
}

/** The commune that is given with a card: the persona's, where the card asks for one. */
function communeOf(option: ScreenOption | undefined, facts: Facts): { readonly commune?: string } {
  const [asked] = option !== undefined && 'sets' in option ? (option.communes ?? []) : []
  const commune = asked === undefined ? undefined : facts[asked]
  return typeof commune === 'string' ? { commune } : {}
}

/** Whether the truth is what a card says: a value, one of some, or a number within bounds. */
function isSaid(truth: FactValue | undefined, value: FactValue): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return truth === value
  if ('oneOf' in value) return value.oneOf.includes(String(truth))
  const { atLeast = -Infinity, atMost = Infinity } = value as Range
  return typeof truth === 'number' && truth >= atLeast && truth <= atMost
}
