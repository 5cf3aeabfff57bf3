/**
 * Loads the compiled catalogue: condition trees become closures, ids become indexes.
 */
import type { Check } from './condition.ts'
import { compile } from './condition.ts'
import type { CompiledReading } from './deadline.ts'
import type { Implication } from './facts.ts'
import type { ScreenDef, Shown, Subject } from './screenTypes.ts'
import type { CatalogueJson, Condition, Fact, Holidays, LifeEvent, Step } from './types.ts'

/** The version of `generated/catalogue.json` that this engine reads. */
const CATALOGUE_SCHEMA = 1

/** The catalogue cannot be used. `mend` says what to do. */
export class CatalogueError extends Error {
  readonly code = 'bad_catalogue'
  readonly mend: string
  constructor(message: string, mend: string) {
    super(`${message} ${mend}`)
    this.name = 'CatalogueError'
    this.mend = mend
  }
}

/** A step ready to be evaluated. */
export interface CompiledStep {
  readonly step: Step
  readonly when: Check
  readonly events: ReadonlyMap<string, Check>
  /** `for`: some item of its list fits; always yes without `for`. */
  readonly forSome: Check
  readonly where: Check | null
  readonly readings: readonly CompiledReading[]
  readonly documents: readonly { readonly id: string; readonly when: Check }[]
}

/** The catalogue in memory. Made once by `loadCatalogue`, never changed. */
export interface Catalogue {
  readonly facts: ReadonlyMap<string, Fact>
  readonly askIf: ReadonlyMap<string, Check>
  readonly implied: ReadonlyMap<string, readonly Implication[]>
  readonly computed: ReadonlyMap<string, Check>
  readonly events: ReadonlyMap<string, LifeEvent>
  readonly screens: readonly ScreenDef[]
  readonly subjects: readonly Subject[]
  /** Facts of the screens, in the order in which they are asked. */
  readonly asked: readonly string[]
  readonly steps: readonly CompiledStep[]
  /** Step ids, and their former ids, to the step's id. */
  readonly stepIds: ReadonlyMap<string, string>
  readonly holidays: Holidays
}

/**
 * Reads `generated/catalogue.json`, already parsed.
 * @throws CatalogueError when it is not a catalogue of schema 1.
 */
export function loadCatalogue(json: unknown): Catalogue {
  const found = typeof json === 'object' && json !== null && 'schema' in json ? json.schema : undefined
  if (found !== CATALOGUE_SCHEMA) {
    throw new CatalogueError(
      `The catalogue has schema ${String(found)}; this engine reads schema ${CATALOGUE_SCHEMA}.`,
      'Run "npm run build -w @parcours/flows" with the same version of the code.',
    )
  }
  const data = json as CatalogueJson
  const facts = new Map(Object.entries(data.facts))
  return {
    facts,
    askIf: new Map([...facts].flatMap(([name, fact]) => (fact.askIf ? [[name, compile(fact.askIf)]] : []))),
    implied: new Map([...facts].map(([name, fact]) => [name, compileImplied(fact)])),
    computed: new Map([...facts].flatMap(([name, fact]) => (fact.is ? [[name, compile(fact.is)]] : []))),
    events: new Map(Object.entries(data.events)),
    screens: data.screens,
    subjects: data.subjects,
    asked: [...new Set(data.screens.flatMap((screen) => factsOfDef(screen)))],
    steps: data.steps.map(compileStep),
    stepIds: new Map(
      data.steps.flatMap((step) => [step.id, ...(step.aliases ?? [])].map((id) => [id, step.id])),
    ),
    holidays: data.holidays,
  }
}

/** Whether a screen, or a card of a group, belongs to one of these events. */
export function isFor({ events, without }: Shown, chosen: readonly string[]): boolean {
  const isChosen = (event: string): boolean => chosen.includes(event)
  return (events?.some(isChosen) ?? true) && !without?.some(isChosen)
}

/** The facts that a screen asks, in order; those of a group, only for these events if they are given. */
export function factsOfDef(screen: ScreenDef, chosen?: readonly string[]): readonly string[] {
  if (screen.kind === 'group')
    return screen.items.flatMap((item) => (!chosen || isFor(item, chosen) ? [item.fact] : []))
  return 'options' in screen ? screen.options.flatMap(({ sets }) => Object.keys(sets)) : [screen.fact]
}

function compileImplied({ impliedBy = [] }: Fact): readonly Implication[] {
  return impliedBy.map(({ when, value }) => ({ when: compile(when), value }))
}

const always: Condition = { op: 'always' }

function compileStep(step: Step): CompiledStep {
  return {
    step,
    when: compile(step.when),
    events: new Map(Object.entries(step.events).map(([id, event]) => [id, compile(event.when ?? always)])),
    forSome: compile(step.for ? { op: 'some', fact: step.for.list, where: step.for.where } : always),
    where: step.for ? compile(step.for.where) : null,
    readings: step.deadline.map((reading) => ({ reading, when: compile(reading.when ?? always) })),
    documents: step.documents.map(({ id, when }) => ({ id, when: compile(when ?? always) })),
  }
}
