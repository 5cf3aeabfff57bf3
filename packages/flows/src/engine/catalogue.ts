/**
 * Loads the compiled catalogue: condition trees become closures, ids become indexes.
 */
import type { Check, Shared } from './condition.ts'
import { combine, compile } from './condition.ts'
import type { HolidayTable } from './dates.ts'
import type { CompiledReading } from './deadline.ts'
import { compileReading } from './deadline.ts'
import type { FactRules } from './facts.ts'
import { recall } from './recall.ts'
import type { ScreenDef, Shown, Subject } from './screenTypes.ts'
import type { CatalogueJson, Fact, Holidays, LifeEvent, Step, StepEvent, VerifyField } from './types.ts'

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
  /** `for`: some item of its list fits; always yes without `for`. */
  readonly forSome: Check
  readonly where: Check | undefined
  readonly readings: readonly CompiledReading[]
  readonly documents: readonly { readonly id: string; readonly when: Check }[]
  /** Doubtful fields, without repeats. */
  readonly verify: readonly VerifyField[]
}

/** A step as an event has it: its place in the event, and the event's own condition. */
export interface StepOfEvent extends StepEvent {
  readonly id: string
  /** Number of the phase in its event. */
  readonly index: number
  readonly check: Check
}

/** What the catalogue comes to for some events. */
export interface Plan {
  readonly steps: readonly {
    readonly compiled: CompiledStep
    /** The chosen events that have the step, in the order of the catalogue. */
    readonly events: readonly StepOfEvent[]
    /** All that decides it: its condition, its items and its events. */
    readonly check: Check
  }[]
  /** The screens that ask each fact. */
  readonly askedBy: ReadonlyMap<string, readonly ScreenDef[]>
}

/** The catalogue in memory. Made once by `loadCatalogue`, never changed but for the plans, each made when first needed. */
export interface Catalogue {
  readonly facts: ReadonlyMap<string, Fact>
  /** The conditions of the facts. */
  readonly rules: ReadonlyMap<string, FactRules>
  readonly events: ReadonlyMap<string, LifeEvent>
  readonly screens: readonly ScreenDef[]
  readonly subjects: readonly Subject[]
  /** Facts of the screens, in the order in which they are asked. */
  readonly asked: readonly string[]
  readonly steps: readonly CompiledStep[]
  /** Step ids, and their former ids, to the step's id. */
  readonly stepIds: ReadonlyMap<string, string>
  readonly holidays: Holidays
  readonly shared: Shared
  readonly plans: Map<string, Plan>
  /** Holidays by territory, each read when first needed. */
  readonly tables: Map<string, HolidayTable>
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
      'Run "npm run build -w @parcours/flows".',
    )
  }
  const data = json as CatalogueJson
  const facts = new Map(Object.entries(data.facts))
  const shared: Shared = new Map()
  return {
    ...data,
    facts,
    rules: new Map([...facts].map(([name, fact]) => [name, compileFact(fact, shared)])),
    events: new Map(Object.entries(data.events)),
    asked: [...new Set(data.screens.flatMap((screen) => factsOfDef(screen)))],
    steps: data.steps.map((step) => compileStep(step, shared)),
    stepIds: new Map(
      data.steps.flatMap((step) => [step.id, ...(step.aliases ?? [])].map((id) => [id, step.id])),
    ),
    shared,
    plans: new Map(),
    tables: new Map(),
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

function compileFact({ askIf, is, impliedBy = [] }: Fact, shared: Shared): FactRules {
  return {
    askIf: compile(askIf, shared),
    computed: is && compile(is, shared),
    implied: impliedBy.map(({ when, value }) => ({ when: compile(when, shared), value })),
  }
}

function compileStep(step: Step, shared: Shared): CompiledStep {
  const { when, for: items, deadline, documents, verify } = step
  return {
    step,
    when: compile(when, shared),
    forSome: compile(items && { op: 'some', fact: items.list, where: items.where }, shared),
    where: items && compile(items.where, shared),
    readings: deadline.map((reading) => compileReading(reading, shared)),
    documents: documents.map((paper) => ({ id: paper.id, when: compile(paper.when, shared) })),
    verify: [...new Set(verify.map(({ field }) => field))],
  }
}

/** The plan of these events: their steps, and what their screens ask. */
export function planOf(catalogue: Catalogue, chosen: readonly string[]): Plan {
  const { events, plans, screens, shared, steps } = catalogue
  const ids = [...events.keys()].filter((id) => chosen.includes(id))
  return recall(plans, ids.join(' '), () => {
    const askedBy = new Map<string, ScreenDef[]>()
    for (const screen of screens)
      if (isFor(screen, ids))
        for (const fact of factsOfDef(screen, ids)) recall(askedBy, fact, () => []).push(screen)
    return {
      askedBy,
      steps: steps.flatMap((compiled) => {
        const own = ids.flatMap((id): readonly StepOfEvent[] => {
          const event = compiled.step.events[id]
          const index = events.get(id)?.phases.indexOf(event?.phase ?? '') ?? 0
          return event ? [{ ...event, id, index, check: compile(event.when, shared) }] : []
        })
        const checks = own.map((event) => event.check)
        const check = combine([compiled.when, compiled.forSome, combine(checks, true)], false)
        return own.length > 0 ? [{ compiled, events: own, check }] : []
      }),
    }
  })
}
