/**
 * The words of the engine: what goes in (catalogue, case) and what comes out (path, screens, problems).
 * Types only: nothing here exists at run time.
 */
import type { ScreenDef, Subject } from './screenTypes.ts'

/** Yes, no, or unknown (`null`). */
export type Trilean = true | false | null
/** A single answer. Dates are `YYYY-MM-DD`, communes are INSEE codes. */
export type Scalar = string | number | boolean
/** One thing of a list fact (a child, a vehicle). A field that is absent is unknown; `null` is "I don't know". */
export type Item = Readonly<Record<string, Scalar | null>>
/** "One of these": what is left possible of a choice fact. */
export interface OneOf {
  readonly oneOf: readonly string[]
}
/** What is left possible of an integer fact: its bounds, included. At least one is given. */
export interface Range {
  readonly atLeast?: number
  readonly atMost?: number
}
/** The value of a fact in a case. `null` is "I don't know": unknown, and not asked again. */
export type FactValue = Scalar | null | OneOf | Range | readonly string[] | readonly Item[]
export type Facts = Readonly<Record<string, FactValue>>

/** What a visitor said. Kept in memory only. */
export interface Case {
  readonly version: 1
  readonly events: readonly string[]
  readonly facts: Facts
  /** Ids of the steps already done. */
  readonly done: readonly string[]
}

// ─── Catalogue, as compiled by `parcours build` ──────────────────────────────

/** A condition, as data. One operator a node; names are facts, or fields inside `some`. */
export type Condition =
  | { readonly op: 'always' }
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'in'; readonly fact: string; readonly values: readonly Scalar[] }
  | ({ readonly op: 'compare'; readonly fact: string } & Bounds)
  | { readonly op: 'includes'; readonly fact: string; readonly values: readonly string[] }
  | { readonly op: 'some'; readonly fact: string; readonly where: Condition }

/** Bounds of a comparison: numbers, or dates (`YYYY-MM-DD`). All given bounds must hold. */
export interface Bounds {
  readonly atLeast?: number | string
  readonly atMost?: number | string
  readonly moreThan?: number | string
  readonly lessThan?: number | string
}

export type FactType = 'boolean' | 'choice' | 'choices' | 'integer' | 'date' | 'commune' | 'list'

/** One value, some values, or bounds of an integer. */
export type ImpliedValue = Scalar | OneOf | Range | readonly string[]

/** Definition of a fact, or of a field of a list fact. */
export interface Fact {
  readonly type: FactType
  readonly values?: readonly string[]
  readonly aliases?: Readonly<Record<string, readonly string[]>>
  readonly min?: number
  readonly max?: number
  /** Value taken while nobody spoke of it. Such a fact is never asked by itself. */
  readonly unasked?: Scalar
  /** Values that only the person can bring up: while the fact is unknown, a comparison with them is `no`. */
  readonly optInValues?: readonly string[]
  readonly derived?: true
  /** A derived yes/no fact: the condition that it stands for. Without it, `derived.ts` computes the fact. */
  readonly is?: Condition
  /** A derived fact that a case may also give. */
  readonly given?: true
  readonly from?: readonly string[]
  readonly askIf?: Condition
  /** Answers that follow from other answers: the first `when` that is yes gives the value. An explicit answer wins. */
  readonly impliedBy?: readonly { readonly when: Condition; readonly value: ImpliedValue }[]
  readonly item?: Readonly<Record<string, Fact>>
}

export interface LifeEvent {
  readonly available: boolean
  readonly anchors: readonly string[]
  readonly phases: readonly string[]
}

export type StepKind = 'duty' | 'right' | 'advice' | 'not_required'
export type DeadlineType = 'latest' | 'earliest' | 'on'
export type VerifyField = 'deadline' | 'amount' | 'condition' | 'documents'
export type Level = 'with_you' | 'prepares_and_sends' | 'sends_you_on' | 'nothing'
export type DayCount = 'calendar' | 'ouvrables' | 'ouvres'
export type Snap = 'end_of_month' | 'start_of_month'

/** A date fact, or the first given day (`MM-DD`) strictly after a date fact. */
export type Anchor = string | { readonly next: string; readonly after: string }

/** How a date is reached from an anchor. Offsets are signed ISO 8601 durations (`-P3M`). */
export interface DateRule {
  readonly anchor: Anchor
  readonly fallback?: string
  readonly offset?: string
  readonly count?: DayCount
  readonly snap?: Snap
}

/** One reading of a deadline: the first whose `when` holds is taken. */
/** No answer in time is a no, or a yes. */
export type Silence = 'refusal' | 'agreement'

export interface Reading extends DateRule {
  readonly when?: Condition
  readonly event?: string
  readonly type: DeadlineType
  readonly rollover?: true
  /** What the law makes of no answer by that day. */
  readonly silence?: Silence
  /** Start of a window: at the same anchor unless it names another. */
  readonly from?: Partial<DateRule>
}

export interface Source {
  readonly id: string
  /** Day of the last reading, `YYYY-MM-DD`. */
  readonly checkedOn: string
  /** Day that the text read bears itself, `YYYY-MM-DD`, where it is known. Not built into applications. */
  readonly version?: string
}

export interface StepEvent {
  readonly phase: string
  readonly weight: number
  readonly when?: Condition
}

/** One démarche: everything but its words. */
export interface Step {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly kind: StepKind
  readonly theme: string
  readonly events: Readonly<Record<string, StepEvent>>
  readonly when: Condition
  readonly for?: { readonly list: string; readonly where: Condition }
  readonly deadline: readonly Reading[]
  readonly after: readonly string[]
  readonly organisms: readonly string[]
  readonly places: readonly string[]
  readonly channels: readonly string[]
  readonly level: Level
  readonly documents: readonly {
    readonly id: string
    /** Without it: a paper to bring. `keep`: a paper to keep at home; `say`: a thing to know; `object`: keys, a device. */
    readonly kind?: 'keep' | 'say' | 'object'
    readonly when?: Condition
  }[]
  readonly alsoDependsOn: readonly string[]
  readonly sensitive?: string
  readonly urgent?: true
  readonly verify: readonly { readonly field: VerifyField; readonly reason: string }[]
  readonly sources: readonly Source[]
}

/** Public holidays (`YYYY-MM-DD`) of whole years: `common` everywhere, the others added in their territory. */
export interface Holidays {
  readonly years: readonly [number, number]
  readonly common: readonly string[]
  readonly extra: Readonly<Record<string, readonly string[]>>
}

/** `generated/catalogue.json`. */
export interface CatalogueJson {
  readonly schema: 1
  readonly facts: Readonly<Record<string, Fact>>
  readonly events: Readonly<Record<string, LifeEvent>>
  readonly screens: readonly ScreenDef[]
  readonly subjects: readonly Subject[]
  readonly steps: readonly Step[]
  readonly holidays: Holidays
}

// ─── Path ────────────────────────────────────────────────────────────────────

export type StepStatus = 'applies' | 'to_check' | 'done'

export interface Deadline {
  /** Start of a window, or null. */
  readonly from: string | null
  /**
   * First day on which it can be done: the start of the window, the first date, or the day (a birth, a move) from which
   * a last date is counted. Null: at any time until then.
   */
  readonly opens: string | null
  readonly date: string
  readonly type: DeadlineType
  /** The date is before today. Never for `earliest`. */
  readonly overdue: boolean
  /** Facts that choose between readings. Not empty: this is the strictest of the possible dates. */
  readonly uncertain: readonly string[]
  /** The fact used instead of the unknown anchor, or null. */
  readonly fallback: string | null
  /** Index of the reading in `step.yaml`. */
  readonly rule: number
  /** What the law makes of no answer by that day; null where it says nothing. */
  readonly silence: Silence | null
}

/** A step on the path: ids only, no words. */
export interface PathStep {
  readonly id: string
  readonly kind: StepKind
  readonly status: StepStatus
  readonly theme: string
  readonly phase: string
  readonly events: readonly string[]
  readonly for: readonly { readonly list: string; readonly index: number }[]
  readonly deadline: Deadline | null
  readonly after: readonly string[]
  readonly because: readonly string[]
  readonly missing: readonly string[]
  readonly verify: readonly VerifyField[]
  readonly alsoDependsOnIds: readonly string[]
  readonly level: Level
  readonly place: readonly string[]
  readonly organismIds: readonly string[]
  readonly documentIds: readonly string[]
  readonly channelIds: readonly string[]
  /** Topic that goes on paper only if the visitor says yes, or null. */
  readonly sensitive: string | null
  readonly urgent: boolean
  readonly sources: readonly Source[]
}

export interface Trip {
  readonly phase: string
  readonly place: string
  readonly steps: readonly string[]
}

export interface Path {
  readonly version: 1
  readonly today: string
  readonly steps: readonly PathStep[]
  readonly excluded: readonly { readonly id: string; readonly because: readonly string[] }[]
  /** Open steps of one phase that can be done at the same kind of place: two or more, each step in one trip. */
  readonly trips: readonly Trip[]
  /** Facts still worth asking, in the order of the screens. */
  readonly questions: readonly string[]
}

// ─── Problems ────────────────────────────────────────────────────────────────

/** Why a case was refused. The kiosk words it by `code` and `params`; `message` and `mend` are English. */
export interface Problem {
  /** Where: `facts.moving_date`, `facts.children.0.age`, `events.1`; empty for the whole input. */
  readonly path: string
  readonly code: ProblemCode
  readonly params: Readonly<Record<string, string | number | readonly string[]>>
  readonly message: string
  readonly mend: string
}

export type ProblemCode =
  | 'not_a_case'
  | 'bad_version'
  | 'unknown_field'
  | 'no_event'
  | 'unknown_event'
  | 'unavailable_event'
  | 'unknown_fact'
  | 'derived_fact'
  | 'bad_value'
  | 'too_many'
  | 'disagree'
  | 'unknown_step'

export type CaseResult =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly problems: readonly Problem[] }
