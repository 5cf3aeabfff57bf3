/**
 * JSON Schemas of the catalogue's files, made from the shapes that `parcours check` holds them to, with the ids of this
 * catalogue as choices: an editor then completes and underlines.
 */
import { z } from 'zod'
import type { CatalogueJson, Fact } from '../engine/types.ts'
import {
  condition,
  eventsFile,
  factsFile,
  frenchStepWords,
  organismsFile,
  placesFile,
  readingsFile,
  screensFile,
  stepFile,
  translatedStepWords,
} from './schema.ts'
import type { Choice, JsonSchema } from './schemaChoices.ts'
import { withChoices } from './schemaChoices.ts'

/** Ids that the compiled catalogue does not hold, and those of steps that an error keeps out of it. */
export interface Ids {
  readonly steps: readonly string[]
  readonly organisms: readonly string[]
  readonly places: readonly string[]
  /** Documents that several steps share; a step may have its own besides. */
  readonly documents: readonly string[]
  /** Texts of the ledger: `steps/<id>`, `words/screens.<id>`. */
  readonly texts: readonly string[]
}

/** The schema of each kind of file, by its name (`step.schema.json`). */
export function jsonSchemas(catalogue: CatalogueJson, ids: Ids): ReadonlyMap<string, JsonSchema> {
  const definitions = conditionDefinitions(catalogue.facts)
  const make = (schema: z.ZodType, title: string, choices: readonly Choice[] = []): JsonSchema =>
    withChoices(fileSchema(schema, title, definitions), choices)
  const names = Object.keys(catalogue.facts)
  const dates = names.filter((name) => catalogue.facts[name]?.type === 'date')
  return new Map([
    ['step.schema.json', make(stepFile, 'Une démarche', stepChoices(catalogue, ids, dates))],
    ['fr.schema.json', make(frenchStepWords, 'Les mots français d’une démarche')],
    ['translation.schema.json', make(translatedStepWords, 'La traduction d’une démarche')],
    ['facts.schema.json', make(factsFile, 'Les faits', [{ at: 'facts.*.from.*', values: names }])],
    ['screens.schema.json', make(screensFile, 'Les écrans', screenChoices(catalogue))],
    [
      'events.schema.json',
      make(eventsFile, 'Les événements de vie', [{ at: 'events.*.anchors.*', values: dates }]),
    ],
    ['organisms.schema.json', make(organismsFile, 'Les organismes')],
    ['places.schema.json', make(placesFile, 'Les lieux')],
    [
      'relecture.schema.json',
      make(readingsFile, 'Les relectures', [{ at: 'readings.*.text', values: ids.texts }]),
    ],
  ])
}

function stepChoices(
  { events, facts }: CatalogueJson,
  ids: Ids,
  dates: readonly string[],
): readonly Choice[] {
  const phases = Object.values(events).flatMap((event) => event.phases)
  const lists = Object.keys(facts).filter((name) => facts[name]?.type === 'list')
  const dateRule = (at: string): readonly Choice[] => [
    { at: `${at}.anchor.0`, values: dates },
    { at: `${at}.anchor.1.after`, values: dates },
    { at: `${at}.fallback`, values: dates },
  ]
  return [
    { at: 'events.*keys', values: Object.keys(events) },
    { at: 'events.*.phase', values: phases },
    // The fields in `where` are those of the list.
    { at: 'for', schema: { anyOf: lists.map(forList) } },
    ...dateRule('deadline.*'),
    ...dateRule('deadline.*.from'),
    { at: 'deadline.*.event', values: Object.keys(events) },
    { at: 'after.*', values: ids.steps },
    { at: 'organisms.*', values: ids.organisms },
    { at: 'places.*', values: ids.places },
    { at: 'documents.*.0', values: ids.documents, open: true },
    { at: 'documents.*.?.id', values: ids.documents, open: true },
  ]
}

function forList(list: string): JsonSchema {
  return strict({ list: { const: list }, where: { $ref: `#/$defs/condition_${list}` } })
}

function screenChoices({ facts, events: known }: CatalogueJson): readonly Choice[] {
  const names = Object.keys(facts)
  const events = Object.keys(known)
  return [
    { at: 'screens.*.?.fact', values: names },
    { at: 'screens.*.?.events.*', values: events },
    { at: 'screens.*.?.options.*.sets.*keys', values: names },
    { at: 'screens.*.?.items.*.fact', values: names },
    { at: 'screens.*.?.valuesFor.*keys', values: events },
    { at: 'screens.*.?.fields.*keys', values: events },
    { at: 'subjects.*.events.*', values: events },
    { at: 'subjects.*.sets.*keys', values: names },
  ]
}

function fileSchema(schema: z.ZodType, title: string, definitions: JsonSchema): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (Object.is(zodSchema, condition)) jsonSchema.$ref = '#/$defs/condition'
    },
  })
  const needsCondition = JSON.stringify(made).includes('#/$defs/condition')
  return { ...made, title, ...(needsCondition ? { $defs: definitions } : {}) }
}

/** A condition has one key: a connective, or a fact with the values of its type. One definition more for each list. */
function conditionDefinitions(facts: Readonly<Record<string, Fact>>): JsonSchema {
  const lists = Object.entries(facts).flatMap(([name, { item }]) =>
    item ? [[`condition_${name}`, oneKey(item, `condition_${name}`)] as const] : [],
  )
  return { condition: oneKey(facts, 'condition'), ...Object.fromEntries(lists) }
}

function oneKey(facts: Readonly<Record<string, Fact>>, own: string): JsonSchema {
  const inner = { $ref: `#/$defs/${own}` }
  const several = { type: 'array', items: inner, minItems: 1 }
  const named = Object.entries(facts).map(([name, fact]) => [name, valueSchema(name, fact)] as const)
  return {
    type: 'object',
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
    properties: {
      all: { ...several, description: 'Il faut tout cela.' },
      any: { ...several, description: 'Il faut au moins un de ces points.' },
      not: { ...inner, description: 'Le contraire.' },
      always: { const: true, description: 'Tout le monde.' },
      ...Object.fromEntries(named),
    },
  }
}

function valueSchema(name: string, { type, values = [], aliases = {} }: Fact): JsonSchema {
  const choices = [...values.filter((value) => value !== 'unknown'), ...Object.keys(aliases)]
  switch (type) {
    case 'boolean':
      return { anyOf: oneOrMore({ type: 'boolean' }) }
    case 'choice':
      return { anyOf: oneOrMore({ enum: choices }) }
    case 'choices': {
      const many = { type: 'array', items: { enum: choices }, minItems: 1 }
      return { anyOf: [strict({ includes: { enum: choices } }), strict({ includesAny: many })] }
    }
    case 'integer':
      return { anyOf: [...oneOrMore({ type: 'integer' }), bounds({ type: 'integer' })] }
    case 'date':
      return { anyOf: [...oneOrMore(DAY), bounds(DAY)] }
    case 'commune':
      return { anyOf: oneOrMore({ type: 'string', pattern: '^(\\d\\d|2[AB])\\d{3}$' }) }
    case 'list':
      return strict({ some: { $ref: `#/$defs/condition_${name}` } })
  }
}

const DAY: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }

function oneOrMore(one: JsonSchema): readonly JsonSchema[] {
  return [one, { type: 'array', items: one, minItems: 1 }]
}

function bounds(one: JsonSchema): JsonSchema {
  const properties = { atLeast: one, atMost: one, moreThan: one, lessThan: one }
  return { type: 'object', properties, additionalProperties: false, minProperties: 1 }
}

function strict(properties: JsonSchema): JsonSchema {
  return { type: 'object', properties, additionalProperties: false, required: Object.keys(properties) }
}
