/**
 * Shapes of the catalogue's files (zod). What a shape cannot say (names, types of facts, order) is checked apart.
 */
import { z } from 'zod'
import { isDate, isOffset } from '../engine/dates.ts'

const kebab = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'des minuscules et des tirets : give-notice-to-landlord')
const snake = z.string().regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, 'des minuscules et des tirets bas : moving_date')
const day = z.string().refine(isDate, 'une date qui existe, AAAA-MM-JJ : 2026-11-25')
const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'un jour de l’année, MM-JJ entre guillemets : "07-01"')
/** Checked by `readCondition`; `jsonSchema.ts` knows it by identity. */
export const condition = z.unknown()

export const THEMES = ['home', 'money', 'family', 'work', 'health', 'vehicle', 'papers', 'daily'] as const
export const CHANNELS = ['online', 'phone', 'desk', 'post'] as const
const TOPICS = ['violence', 'health', 'money', 'residence'] as const

export const eventsFile = z.strictObject({
  events: z.record(
    snake,
    z.strictObject({ available: z.boolean(), anchors: z.array(z.string()), phases: z.array(snake).min(1) }),
  ),
})

const factFields = {
  type: z.enum(['boolean', 'choice', 'choices', 'integer', 'date', 'commune', 'list']),
  values: z.array(z.string()).min(1).optional(),
  min: z.int().optional(),
  max: z.int().optional(),
}
const itemField = z.strictObject(factFields)
export const fact = z.strictObject({
  ...factFields,
  aliases: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  unasked: z.union([z.boolean(), z.string(), z.number()]).optional(),
  optInValues: z.array(z.string()).min(1).optional(),
  derived: z.literal(true).optional(),
  is: condition.optional(),
  given: z.literal(true).optional(),
  from: z.array(z.string()).min(1).optional(),
  askIf: condition.optional(),
  impliedBy: z
    .array(z.strictObject({ when: condition, value: z.unknown() }))
    .min(1)
    .optional(),
  item: z.record(snake, itemField).optional(),
})
export const factsFile = z.strictObject({ facts: z.record(snake, fact) })
export type FactSource = z.infer<typeof fact>

export const organismsFile = z.strictObject({
  organisms: z.array(snake).min(1),
  bundle: z.array(snake).min(1).optional(),
})
export type BodiesSource = z.infer<typeof organismsFile>
export const placesFile = z.strictObject({ places: z.array(snake).min(1) })

/** `relecture.yaml`: no name of a person, only of a group. */
export const readingsFile = z.strictObject({
  readings: z.array(
    z.strictObject({
      text: z
        .string()
        .regex(/^(steps|words)\/\S+$/, 'steps/<id> ou words/<partie>.<clé> : steps/caf-address'),
      hash: z.string().regex(/^[0-9a-f]{8}$/, 'les 8 signes imprimés sur la feuille de lecture'),
      group: z.string().min(1),
      date: day,
      verdict: z.enum(['approved', 'to_change']),
      remarks: z.array(z.string().min(1)).optional(),
    }),
  ),
})

const anchor = z.union(
  [z.string(), z.strictObject({ next: monthDay, after: z.string() })],
  'un fait du type date, ou { next: "07-01", after: moving_date }',
)
const offset = z
  .string()
  .refine(isOffset, 'un délai : P8D (8 jours), -P3M (3 mois avant), P0D (le jour même)')
const dateRule = {
  fallback: z.string().optional(),
  offset: offset.optional(),
  count: z.enum(['calendar', 'ouvrables', 'ouvres']).optional(),
  snap: z.enum(['end_of_month', 'start_of_month']).optional(),
}
const reading = z.strictObject({
  when: condition.optional(),
  event: z.string().optional(),
  type: z.enum(['latest', 'earliest', 'on']),
  anchor,
  ...dateRule,
  rollover: z.literal(true).optional(),
  silence: z.enum(['refusal', 'agreement']).optional(),
  from: z.strictObject({ anchor: anchor.optional(), ...dateRule }).optional(),
})
export type ReadingSource = z.infer<typeof reading>

/** `checkedOn`: the day of the reading; `version`: the day that the text itself bears. */
const source = z
  .strictObject({ id: z.string().min(1), checkedOn: day, version: day.optional() })
  .refine(
    ({ checkedOn, version = checkedOn }) => version <= checkedOn,
    '« version », la date du texte, au plus tard le jour « checkedOn » où il est lu',
  )

/** What is not a paper to bring: a paper to keep, a thing to say, an object. */
const DOCUMENT_KINDS = ['keep', 'say', 'object'] as const

export const stepFile = z.strictObject({
  id: kebab,
  aliases: z.array(kebab).optional(),
  kind: z.enum(['duty', 'right', 'advice', 'not_required']),
  theme: z.enum(THEMES),
  events: z.record(
    z.string(),
    z.strictObject({ phase: z.string(), weight: z.int().default(100), when: condition.optional() }),
  ),
  when: condition.optional(),
  always: z.literal(true).optional(),
  for: z.strictObject({ list: z.string(), where: condition }).optional(),
  deadline: z.array(reading).min(1).optional(),
  after: z.array(z.string()).default([]),
  organisms: z.array(z.string()).min(1),
  places: z.array(z.string()).default([]),
  channels: z.array(z.enum(CHANNELS)).default([]),
  level: z.enum(['with_you', 'prepares_and_sends', 'sends_you_on', 'nothing']),
  documents: z
    .array(
      z.union(
        [
          snake,
          z.strictObject({ id: snake, kind: z.enum(DOCUMENT_KINDS).optional(), when: condition.optional() }),
        ],
        `un nom de document, ou { id: …, kind: ${DOCUMENT_KINDS.join(' | ')}, when: … }`,
      ),
    )
    .default([]),
  alsoDependsOn: z.array(snake).default([]),
  sensitive: z.enum(TOPICS).optional(),
  urgent: z.boolean().optional(),
  verify: z
    .array(
      z.strictObject({
        field: z.enum(['deadline', 'amount', 'condition', 'documents']),
        reason: z.string().min(1),
      }),
    )
    .default([]),
  sources: z.array(source).min(1),
})
export type StepSource = z.infer<typeof stepFile>

const scalar = z.union([z.boolean(), z.string(), z.number()])
const oneOf = z.strictObject({ oneOf: z.array(z.string()).min(2) })
const range = z
  .strictObject({ atLeast: z.int().optional(), atMost: z.int().optional() })
  .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, '{ atLeast: …, atMost: … }')
const sets = z.record(z.string(), z.union([scalar, oneOf, range]))
const shown = {
  events: z.array(z.string()).min(1).optional(),
  without: z.array(z.string()).min(1).optional(),
}
const screenBase = {
  id: snake,
  optional: z.literal(true).optional(),
  ...shown,
}
const byEvent = z.record(z.string(), z.array(z.string()).min(1))
export const screen = z.union(
  [
    z.strictObject({ ...screenBase, kind: z.enum(['date', 'number', 'commune']), fact: z.string() }),
    z.strictObject({
      ...screenBase,
      kind: z.literal('choice'),
      fact: z.string(),
      values: z.array(scalar).optional(),
      groups: z.record(snake, z.array(z.string()).min(2)).optional(),
      discreet: z.array(z.string()).optional(),
      only: z.record(z.string(), condition).optional(),
    }),
    z.strictObject({
      ...screenBase,
      kind: z.literal('choice'),
      options: z
        .array(z.strictObject({ id: snake, sets, communes: z.array(z.string()).min(1).optional() }))
        .min(2),
    }),
    z.strictObject({
      ...screenBase,
      kind: z.literal('choices'),
      fact: z.string(),
      valuesFor: byEvent,
      only: z.record(z.string(), condition).optional(),
    }),
    z.strictObject({
      ...screenBase,
      kind: z.literal('group'),
      items: z
        .array(
          z.strictObject({
            ...shown,
            id: snake.optional(),
            fact: z.string(),
            value: z.union([scalar, oneOf, range]).optional(),
            otherwise: z.union([scalar, oneOf]).nullable().optional(),
            opens: z.literal(true).optional(),
          }),
        )
        .min(1),
    }),
    z.strictObject({ ...screenBase, kind: z.literal('list'), fact: z.string(), fields: byEvent }),
  ],
  'un écran : voyez le début de screens.yaml',
)
export type ScreenSource = z.infer<typeof screen>
export const screensFile = z.strictObject({
  screens: z.array(screen).min(1),
  subjects: z
    .array(
      z.strictObject({ id: snake, events: z.array(z.string()).min(1), when: condition.optional(), sets }),
    )
    .default([]),
})

const sentences = (min: number, max: number) => z.array(z.string().min(1)).min(min).max(max)
const names = z.record(snake, z.string().min(1))
const stepWords = {
  title: z.string().min(1),
  neutral: z.string().min(1).optional(),
  what: sentences(1, 4),
  why: sentences(1, 2),
  when: sentences(1, 3),
  how: sentences(1, 4),
  risk: sentences(0, 2).optional(),
  late: sentences(1, 2).optional(),
  refused: sentences(0, 4).optional(),
  documents: names.optional(),
  alsoDependsOn: names.optional(),
}
/** `fr.yaml` of a step. */
export const frenchStepWords = z.strictObject({ ...stepWords, official: z.string().min(1) })
/** `<lang>.yaml` of a step: `official` stays in French. */
export const translatedStepWords = z.strictObject({ of: z.string().default(''), ...stepWords })
export type FrenchStepWords = z.infer<typeof frenchStepWords>
export type TranslatedStepWords = z.infer<typeof translatedStepWords>

/** An entry of the section `glossary` of the shared French words. */
export const glossaryEntry = z.strictObject({
  term: z.string().min(1),
  forms: z.array(z.string().min(1)).optional(),
  definition: sentences(1, 3),
  example: z.string().min(1),
})
/** The same in another language. What it lacks is said as for any other words. */
export const translatedGlossaryEntry = glossaryEntry.partial()
