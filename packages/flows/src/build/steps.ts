/**
 * `steps/<id>/step.yaml` to a compiled step, its names checked one by one.
 */
import type { Condition, LifeEvent, Reading, Step, StepEvent } from '../engine/types.ts'
import { readCondition } from './conditions.ts'
import { withoutUndefined } from './facts.ts'
import type { BodiesSource, FactSource, ReadingSource, StepSource } from './schema.ts'
import { organismsFile, stepFile } from './schema.ts'
import { checkShape } from './shape.ts'
import type { DataPath, Report, Source } from './source.ts'
import { didYouMean } from './source.ts'

export interface StepContext {
  readonly report: Report
  readonly facts: Readonly<Record<string, FactSource>>
  readonly events: Readonly<Record<string, LifeEvent>>
  readonly organisms: readonly string[]
  /** The bodies whose steps an agent does with the visitor; undefined where the catalogue does not say. */
  readonly bundle: readonly string[] | undefined
  readonly places: readonly string[]
}

/** A step with its source, for the checks between files. */
export interface StepRead {
  readonly folder: string
  readonly source: Source
  readonly step: Step
}

const NEVER: Condition = { op: 'not', of: { op: 'always' } }

/** Reads a step. Null when its shape is wrong; other mistakes are reported and the step goes on. */
export function readStep(folder: string, source: Source, context: StepContext): StepRead | null {
  const written = checkShape(stepFile, source, context.report, Object.keys(stepFile.shape))
  if (!written) return null
  const { report } = context
  if (written.id !== folder)
    report.add('id-mismatch', source, ['id'], { value: written.id, expected: folder })
  checkNames(written.organisms, context.organisms, 'unknown-organism', ['organisms'], source, report)
  checkNames(written.places, context.places, 'unknown-place', ['places'], source, report)
  checkLevel(written, source, context)
  const step = withoutUndefined({
    id: written.id,
    aliases: written.aliases,
    kind: written.kind,
    theme: written.theme,
    events: readEvents(written, source, context),
    when: readWhen(written, source, context),
    for: readFor(written, source, context),
    deadline: readReadings(written, source, context),
    after: written.after,
    organisms: written.organisms,
    places: written.places,
    channels: written.channels,
    level: written.level,
    documents: readDocuments(written, source, context),
    alsoDependsOn: written.alsoDependsOn,
    sensitive: written.sensitive,
    urgent: written.urgent || undefined,
    verify: written.verify,
    sources: written.sources,
  })
  return { folder, source, step: step as Step }
}

function checkNames(
  names: readonly string[],
  known: readonly string[],
  code: 'unknown-organism' | 'unknown-place',
  path: DataPath,
  source: Source,
  report: Report,
): void {
  for (const [index, name] of names.entries()) {
    if (!known.includes(name))
      report.add(code, source, [...path, index], { value: name, hint: didYouMean(name, known) })
  }
}

/** What an agent does with the visitor is dealt with by a partner: the body that is named first. */
function checkLevel({ level, organisms }: StepSource, source: Source, { bundle, report }: StepContext): void {
  const [first = ''] = organisms
  if (level === 'with_you' && bundle?.includes(first) === false)
    report.add('level-bundle', source, ['level'], { value: first })
}

/** The file of the bodies. Null when its shape is wrong. */
export function readBodies(source: Source, report: Report): BodiesSource | null {
  const written = checkShape(organismsFile, source, report, Object.keys(organismsFile.shape))
  if (written)
    checkNames(written.bundle ?? [], written.organisms, 'unknown-organism', ['bundle'], source, report)
  return written
}

function conditionAt(
  value: unknown,
  path: DataPath,
  source: Source,
  { report, facts }: StepContext,
): Condition {
  return readCondition(value, path, { source, report, facts }) ?? NEVER
}

function readWhen(written: StepSource, source: Source, context: StepContext): Condition {
  if (written.always && written.when !== undefined) context.report.add('condition-twice', source, ['always'])
  if (written.when !== undefined) return conditionAt(written.when, ['when'], source, context)
  if (!written.always) context.report.add('condition-missing', source, [])
  return { op: 'always' }
}

function readEvents(
  written: StepSource,
  source: Source,
  context: StepContext,
): Readonly<Record<string, StepEvent>> {
  const { report, events } = context
  const entries = Object.entries(written.events)
  if (entries.length === 0) report.add('empty-list', source, ['events'], { value: 'events', min: 1 })
  return Object.fromEntries(
    entries.map(([id, { phase, weight, when }]) => {
      const known = Object.keys(events)
      const event = Object.hasOwn(events, id) ? events[id] : undefined
      const path = ['events', id]
      if (!event)
        report.add('unknown-event', source, path, {
          value: id,
          values: known.join(', '),
          hint: didYouMean(id, known),
        })
      else if (!event.phases.includes(phase)) {
        const values = event.phases.join(', ')
        report.add('unknown-phase', source, [...path, 'phase'], {
          value: phase,
          values,
          hint: didYouMean(phase, event.phases),
        })
      }
      const own = when === undefined ? {} : { when: conditionAt(when, [...path, 'when'], source, context) }
      return [id, { phase, weight, ...own }]
    }),
  )
}

function readFor(
  written: StepSource,
  source: Source,
  { report, facts }: StepContext,
): Step['for'] | undefined {
  if (!written.for) return undefined
  const { list, where } = written.for
  const fact = Object.hasOwn(facts, list) ? facts[list] : undefined
  if (fact?.type !== 'list' || !fact.item) {
    const values = Object.keys(facts).filter((name) => facts[name]?.type === 'list')
    report.add('not-a-list', source, ['for', 'list'], { value: list, values: values.join(', ') })
    return undefined
  }
  const tree = readCondition(where, ['for', 'where'], { source, report, facts: fact.item, list })
  return tree ? { list, where: tree } : undefined
}

function readReadings(written: StepSource, source: Source, context: StepContext): readonly Reading[] {
  const readings = written.deadline ?? []
  return readings.map((reading, index) => {
    const path = ['deadline', index]
    checkReading(reading, readings.slice(0, index), path, written, source, context)
    const { when, from, ...rest } = reading
    return withoutUndefined({
      ...rest,
      ...(when === undefined ? {} : { when: conditionAt(when, [...path, 'when'], source, context) }),
      ...(from ? { from: withoutUndefined(from) } : {}),
    }) as Reading
  })
}

function checkReading(
  reading: ReadingSource,
  earlier: readonly ReadingSource[],
  path: DataPath,
  written: StepSource,
  source: Source,
  context: StepContext,
): void {
  const { report } = context
  checkDateRule(reading, path, source, context)
  if (reading.from) checkDateRule(reading.from, [...path, 'from'], source, context)
  const { event } = reading
  if (event !== undefined && !Object.hasOwn(written.events, event)) {
    const values = Object.keys(written.events)
    report.add('unknown-event', source, [...path, 'event'], {
      value: event,
      values: values.join(', '),
      hint: didYouMean(event, values),
    })
  }
  const isHidden = earlier.some(
    (other) => other.when === undefined && (other.event === undefined || other.event === event),
  )
  if (isHidden) report.add('reading-unreachable', source, path)
}

function checkDateRule(
  rule: NonNullable<ReadingSource['from']>,
  path: DataPath,
  source: Source,
  { report, facts }: StepContext,
): void {
  const { anchor, fallback, offset, count = 'calendar' } = rule
  const dates: readonly (readonly [string | undefined, string])[] = [
    [typeof anchor === 'object' ? anchor.after : anchor, 'anchor'],
    [fallback, 'fallback'],
  ]
  for (const [name, field] of dates) {
    if (name === undefined) continue
    const at = [...path, field]
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
    if (!fact)
      report.add('unknown-fact', source, at, { value: name, hint: didYouMean(name, Object.keys(facts)) })
    else if (fact.type !== 'date') report.add('not-a-date', source, at, { value: name })
  }
  if (count !== 'calendar' && offset !== undefined && /[YM]/.test(offset))
    report.add('offset-count', source, [...path, 'offset'], { count })
}

function readDocuments(written: StepSource, source: Source, context: StepContext): Step['documents'] {
  return written.documents.map((document, index) => {
    if (typeof document === 'string') return { id: document }
    const { id, kind, when } = document
    return {
      id,
      ...(kind && { kind }),
      ...(when === undefined
        ? {}
        : { when: conditionAt(when, ['documents', index, 'when'], source, context) }),
    }
  })
}
