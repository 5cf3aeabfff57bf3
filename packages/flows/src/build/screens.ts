/**
 * `screens.yaml` to compiled screens, each card checked against the facts.
 */

import type { ScreenDef, Subject } from '../engine/screenTypes.ts'
import type { Fact, LifeEvent } from '../engine/types.ts'
import { isRecord, readCondition } from './conditions.ts'
import { withoutUndefined } from './facts.ts'
import type { ScreenSource } from './schema.ts'
import { screensFile } from './schema.ts'
import { checkShape } from './shape.ts'
import type { DataPath, Report, Source } from './source.ts'
import { didYouMean } from './source.ts'

export interface ScreensRead {
  readonly source: Source
  readonly screens: readonly ScreenDef[]
  readonly subjects: readonly Subject[]
}

interface Context {
  readonly written: readonly ScreenSource[]
  readonly source: Source
  readonly report: Report
  readonly facts: Readonly<Record<string, Fact>>
  readonly events: Readonly<Record<string, LifeEvent>>
}

/** A screen with more cards is too much to read standing. */
const MANY = 7
/** The most that a screen may ever show, on pages: to somebody who left open what would take cards away. */
const MOST = 9

const TYPES: Readonly<Record<Exclude<ScreenSource['kind'], 'group'>, readonly Fact['type'][]>> = {
  date: ['date'],
  number: ['integer'],
  commune: ['commune'],
  choice: ['choice', 'boolean'],
  choices: ['choices'],
  list: ['list'],
}

/** Reads `screens.yaml`. Null when its shape is wrong. */
export function readScreens(
  source: Source,
  report: Report,
  facts: Readonly<Record<string, Fact>>,
  events: Readonly<Record<string, LifeEvent>>,
): ScreensRead | null {
  const shape = checkShape(screensFile, source, report, ['screens', 'subjects'])
  if (!shape) return null
  const context = { written: shape.screens, source, report, facts, events }
  const screens = shape.screens.map((screen, index) => {
    const read = readScreen(screen, ['screens', index], context)
    const { events: shownFor, without } = screen
    checkEvents([...(shownFor ?? []), ...(without ?? [])], ['screens', index, 'events'], context)
    return withoutUndefined({ ...read, events: shownFor, without }) as ScreenDef
  })
  const subjects = shape.subjects.map(({ when, ...subject }, index) => {
    checkSets(subject.sets, ['subjects', index, 'sets'], context)
    checkEvents(subject.events, ['subjects', index, 'events'], context)
    const tree =
      when === undefined ? null : readCondition(when, ['subjects', index, 'when'], { report, source, facts })
    return { ...subject, ...(tree ? { when: tree } : {}) }
  })
  checkTwice(shape.screens, context)
  return { source, screens, subjects: subjects as readonly Subject[] }
}

function readScreen(screen: ScreenSource, path: DataPath, context: Context): ScreenDef {
  switch (screen.kind) {
    case 'group':
      return readGroup(screen, path, context)
    case 'choice':
      if ('options' in screen) {
        for (const [index, { sets, communes = [] }] of screen.options.entries()) {
          const at = [...path, 'options', index]
          checkSets(sets, [...at, 'sets'], context)
          for (const [place, fact] of communes.entries())
            checkType('commune', fact, [...at, 'communes', place], context)
        }
        checkMany(screen.id, screen.options.length, path, context)
        return withoutUndefined(screen) as ScreenDef
      }
      return readChoice(screen, path, context)
    case 'choices': {
      checkType(screen.kind, screen.fact, path, context)
      checkEvents(Object.keys(screen.valuesFor), [...path, 'valuesFor'], context)
      for (const [event, values] of Object.entries(screen.valuesFor)) {
        for (const [index, value] of values.entries())
          checkValue(screen.fact, value, [...path, 'valuesFor', event, index], context)
      }
      return {
        ...withoutUndefined(screen),
        ...readOnly(screen.only ?? {}, screen.fact, path, context),
      } as ScreenDef
    }
    case 'list': {
      checkType(screen.kind, screen.fact, path, context)
      checkEvents(Object.keys(screen.fields), [...path, 'fields'], context)
      const known = Object.keys(context.facts[screen.fact]?.item ?? {})
      for (const [event, fields] of Object.entries(screen.fields)) {
        for (const [index, field] of fields.entries()) {
          if (known.includes(field)) continue
          const params = {
            value: field,
            list: screen.fact,
            values: known.join(', '),
            hint: didYouMean(field, known),
          }
          context.report.add('unknown-item-field', context.source, [...path, 'fields', event, index], params)
        }
      }
      return withoutUndefined(screen) as ScreenDef
    }
    default:
      checkType(screen.kind, screen.fact, path, context)
      return withoutUndefined(screen) as ScreenDef
  }
}

type ChoiceSource = Extract<ScreenSource, { kind: 'choice'; fact: string }>

/** Values without a place of their own follow in the order of the fact: none may be lost. */
function readChoice(screen: ChoiceSource, path: DataPath, context: Context): ScreenDef {
  const { id, kind, fact, groups = {}, discreet = [], only = {} } = screen
  const { report, source, facts } = context
  checkType(kind, fact, path, context)
  const all =
    facts[fact]?.type === 'boolean'
      ? [true, false]
      : (facts[fact]?.values ?? []).filter((value) => value !== 'unknown')
  const apart: readonly unknown[] = [...discreet, ...Object.values(groups).flat()]
  const values = screen.values ?? all.filter((value) => !apart.includes(value))
  for (const value of [...values, ...discreet, ...Object.values(groups).flat()])
    checkValue(fact, value, path, context)
  for (const value of all) {
    if (![...values, ...apart, ...offeredBefore(fact, context)].includes(value))
      report.add('screen-values', source, path, { screen: id, value: String(value), fact })
  }
  const conditions = readOnly(only, fact, path, context)
  // Cards under a condition are seldom all shown together: only the others are counted.
  const sure = values.filter((value) => !(String(value) in only)).length
  const grouped = Object.keys(groups).length
  checkMany(id, sure + grouped, path, context)
  const most = values.length + grouped + discreet.length
  if (most > MOST) report.add('screen-most', source, path, { screen: id, value: most })
  const optional = screen.optional ? { optional: true as const } : {}
  return { id, kind, fact, values, groups, discreet, ...conditions, ...optional }
}

/** Values of a fact that a card of an `options` screen gives. */
function offeredBefore(fact: string, { written }: Context): readonly unknown[] {
  return written.flatMap((screen) =>
    'options' in screen ? screen.options.flatMap(({ sets }) => sets[fact] ?? []) : [],
  )
}

/** Cards that make sense only under a condition. */
function readOnly(only: Readonly<Record<string, unknown>>, fact: string, path: DataPath, context: Context) {
  const { report, source, facts } = context
  const read = Object.entries(only).flatMap(([value, written]) => {
    const at = [...path, 'only', value]
    checkValue(fact, value, at, context)
    const condition = readCondition(written, at, { report, source, facts })
    return condition ? [[value, condition] as const] : []
  })
  return read.length > 0 ? { only: Object.fromEntries(read) } : {}
}

function readGroup(
  screen: Extract<ScreenSource, { kind: 'group' }>,
  path: DataPath,
  context: Context,
): ScreenDef {
  const { report, source, facts } = context
  const items = screen.items.map((item, index) => {
    const at = [...path, 'items', index]
    const fact = facts[item.fact]
    checkEvents([...(item.events ?? []), ...(item.without ?? [])], [...at, 'events'], context)
    if (!fact)
      report.add('unknown-fact', source, [...at, 'fact'], {
        value: item.fact,
        hint: didYouMean(item.fact, Object.keys(facts)),
      })
    else if (
      item.opens
        ? fact.type !== 'list'
        : fact.type === 'list' || fact.type === 'date' || fact.type === 'commune'
    ) {
      const expected = item.opens ? 'list' : 'boolean, choice, choices, integer ou list (avec opens)'
      report.add('screen-kind', source, at, { kind: 'group', fact: item.fact, type: fact.type, expected })
    } else if (!item.opens) {
      checkValue(item.fact, item.value ?? true, [...at, 'value'], context)
      if (fact.type !== 'choices' && item.otherwise !== null)
        checkValue(item.fact, item.otherwise ?? false, [...at, 'otherwise'], context)
    }
    return withoutUndefined({ ...item, ...(fact?.type === 'choices' ? { adds: true } : {}) })
  })
  return { id: screen.id, kind: 'group', items: items as Extract<ScreenDef, { kind: 'group' }>['items'] }
}

function checkType(
  kind: keyof typeof TYPES,
  name: string,
  path: DataPath,
  { source, report, facts }: Context,
): void {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
  const at = [...path, 'fact']
  if (!fact)
    report.add('unknown-fact', source, at, { value: name, hint: didYouMean(name, Object.keys(facts)) })
  else if (!TYPES[kind].includes(fact.type)) {
    report.add('screen-kind', source, at, {
      kind,
      fact: name,
      type: fact.type,
      expected: TYPES[kind].join(' ou '),
    })
  }
}

function checkSets(sets: Readonly<Record<string, unknown>>, path: DataPath, context: Context): void {
  for (const [name, value] of Object.entries(sets)) checkValue(name, value, [...path, name], context)
}

/** A value that a card gives must be one of the fact's. */
function checkValue(name: string, value: unknown, path: DataPath, { source, report, facts }: Context): void {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
  if (!fact) {
    report.add('unknown-fact', source, path, { value: name, hint: didYouMean(name, Object.keys(facts)) })
    return
  }
  const given = isRecord(value) && Array.isArray(value.oneOf) ? value.oneOf : [value]
  for (const one of given) {
    if (isOf(fact, one) || isRangeOf(fact, one)) continue
    const values = fact.values ?? [fact.type === 'boolean' ? 'true, false' : fact.type]
    const params = {
      value: JSON.stringify(one) ?? 'Rien',
      fact: name,
      values: values.join(', '),
      hint: didYouMean(String(one), values),
    }
    report.add('unknown-value', source, path, params)
  }
}

function isOf({ type, values }: Fact, value: unknown): boolean {
  if (type === 'boolean') return typeof value === 'boolean'
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === 'string' && (values?.includes(value) ?? false)
}

function isRangeOf({ type }: Fact, value: unknown): boolean {
  return type === 'integer' && isRecord(value) && Object.values(value).every(Number.isInteger)
}

function checkEvents(names: readonly string[], path: DataPath, { source, report, events }: Context): void {
  const known = Object.keys(events)
  for (const name of names) {
    if (!known.includes(name))
      report.add('unknown-event', source, path, {
        value: name,
        values: known.join(', '),
        hint: didYouMean(name, known),
      })
  }
}

function checkMany(screen: string, count: number, path: DataPath, { source, report }: Context): void {
  if (count > MANY) report.add('screen-many', source, path, { screen, value: count })
}

/**
 * A fact has one screen; a list may have two: the card that opens it, and its form. A card of an `options` screen may
 * settle a fact beforehand: its own screen then only comes for those who chose another card. A screen of some events
 * only may ask it in other words.
 */
function checkTwice(screens: readonly ScreenSource[], { source, report }: Context): void {
  const seen = new Map<string, number>()
  const ids = new Set<string>()
  for (const [index, screen] of screens.entries()) {
    if (ids.has(screen.id)) report.add('duplicate-id', source, ['screens', index, 'id'], { value: screen.id })
    ids.add(screen.id)
    if (screen.events !== undefined) continue
    const isSetByOptions = 'options' in screen
    for (const fact of askedBy(screen)) {
      if (seen.has(fact)) report.add('screen-twice', source, ['screens', index], { value: fact })
      if (!isSetByOptions) seen.set(fact, index)
    }
  }
}

function askedBy(screen: ScreenSource): ReadonlySet<string> {
  if (screen.kind === 'group')
    return new Set(screen.items.flatMap(({ fact, opens, events }) => (opens || events ? [] : [fact])))
  return new Set(
    'options' in screen ? screen.options.flatMap(({ sets }) => Object.keys(sets)) : [screen.fact],
  )
}
