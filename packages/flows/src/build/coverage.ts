/**
 * Facts against screens: what steps read is asked, what screens ask is read.
 */
import { factsOfDef } from '../engine/catalogue.ts'
import { factsOf } from '../engine/condition.ts'
import type { ScreenDef } from '../engine/screenTypes.ts'
import type { Condition, Fact, LifeEvent, Reading, Step } from '../engine/types.ts'
import type { ScreensRead } from './screens.ts'
import type { Report } from './source.ts'
import type { StepRead } from './steps.ts'

type Facts = Readonly<Record<string, Fact>>

/** The facts that an answer to a screen may fill: those that it asks, and the communes that go with its cards. */
export function filledBy(screen: ScreenDef): readonly string[] {
  const communes = 'options' in screen ? screen.options.flatMap((option) => option.communes ?? []) : []
  return [...new Set([...factsOfDef(screen), ...communes])]
}

/** Checks both ways. Only steps of available events count. */
export function checkCoverage(
  facts: Facts,
  { source, screens }: ScreensRead,
  steps: readonly StepRead[],
  events: Readonly<Record<string, LifeEvent>>,
  report: Report,
): void {
  const live = steps.filter(({ step }) => Object.keys(step.events).some((id) => events[id]?.available))
  const asked = new Set(screens.flatMap(filledBy))
  for (const { step, source: file } of live) {
    const missing = new Set(
      decisive(step)
        .flatMap(factsOf)
        .flatMap((name) => notAsked(name, facts, asked)),
    )
    for (const value of missing) report.add('fact-not-asked', file, ['when'], { value, step: step.id })
    for (const [index, reading] of step.deadline.entries()) {
      const anchors = anchorsOf(reading)
      if (anchors.some((name) => notAsked(name, facts, asked).length === 0)) continue
      report.add('anchor-not-asked', file, ['deadline', index, 'anchor'], {
        value: anchors[0] ?? '',
        step: step.id,
      })
    }
  }
  checkValues(screens, live, report)
  const read = readFacts(
    live.map(({ step }) => step),
    facts,
  )
  for (const [index, screen] of screens.entries()) {
    for (const value of new Set(factsOfDef(screen))) {
      if (!read.has(value))
        report.add('fact-not-read', source, ['screens', index], { value, screen: screen.id })
    }
  }
}

/** What conditions read of a `choices` or `list` fact is on its screen: what is not shown would count as "no". */
function checkValues(screens: readonly ScreenDef[], live: readonly StepRead[], report: Report): void {
  for (const [fact, { screen, shown }] of shownBy(screens)) {
    for (const { step, source } of live) {
      const read = new Set(decisive(step).flatMap((tree) => valuesRead(tree, fact)))
      for (const value of read) {
        if (!shown.has(value))
          report.add('value-not-asked', source, ['when'], { step: step.id, value, fact, screen })
      }
    }
  }
}

interface Shown {
  readonly screen: string
  readonly shown: Set<string>
}

function shownBy(screens: readonly ScreenDef[]): ReadonlyMap<string, Shown> {
  const result = new Map<string, Shown>()
  const add = (fact: string, screen: string, values: readonly string[]): void => {
    const entry = result.get(fact) ?? { screen, shown: new Set<string>() }
    for (const value of values) entry.shown.add(value)
    result.set(fact, entry)
  }
  for (const screen of screens) {
    if (screen.kind === 'choices') add(screen.fact, screen.id, Object.values(screen.valuesFor).flat())
    if (screen.kind === 'list') add(screen.fact, screen.id, Object.values(screen.fields).flat())
    if (screen.kind !== 'group') continue
    for (const { fact, adds, value } of screen.items) if (adds) add(fact, screen.id, [String(value)])
  }
  return result
}

/** The values of a `choices` fact, or the fields of a list, that a condition reads. */
function valuesRead(tree: Condition, fact: string): readonly string[] {
  switch (tree.op) {
    case 'all':
    case 'any':
      return tree.of.flatMap((child) => valuesRead(child, fact))
    case 'not':
      return valuesRead(tree.of, fact)
    case 'includes':
      return tree.fact === fact ? tree.values : []
    case 'some':
      return tree.fact === fact ? factsOf(tree.where) : []
    default:
      return []
  }
}

/** Conditions that decide whether the step is on the path. Those of dates and documents only refine it. */
function decisive(step: Step): readonly Condition[] {
  const ofList: readonly Condition[] = step.for
    ? [{ op: 'some', fact: step.for.list, where: step.for.where }]
    : []
  return [step.when, ...ofList, ...Object.values(step.events).flatMap(({ when }) => when ?? [])]
}

/** The asked facts behind a name that no screen asks. Opt-in facts are never asked by themselves. */
function notAsked(name: string, facts: Facts, asked: ReadonlySet<string>): readonly string[] {
  const fact = facts[name]
  if (!fact || asked.has(name) || fact.unasked !== undefined) return []
  return fact.derived ? (fact.from ?? []).flatMap((source) => notAsked(source, facts, asked)) : [name]
}

function anchorsOf({ anchor, fallback }: Reading): readonly string[] {
  const main = typeof anchor === 'string' ? anchor : anchor.after
  return fallback === undefined ? [main] : [main, fallback]
}

/** Every fact that the steps read, directly, through derived facts, or to know whether and how to ask. */
function readFacts(steps: readonly Step[], facts: Facts): ReadonlySet<string> {
  const read = new Set<string>()
  const add = (name: string): void => {
    if (read.has(name)) return
    read.add(name)
    const fact = facts[name]
    const implied = fact?.impliedBy?.flatMap(({ when }) => factsOf(when)) ?? []
    for (const other of [...(fact?.from ?? []), ...implied, ...(fact?.askIf ? factsOf(fact.askIf) : [])])
      add(other)
  }
  for (const step of steps) {
    const details = [...step.deadline, ...step.documents].flatMap(({ when }) => when ?? [])
    for (const tree of [...decisive(step), ...details]) factsOf(tree).forEach(add)
    for (const reading of step.deadline) anchorsOf(reading).forEach(add)
  }
  return read
}
