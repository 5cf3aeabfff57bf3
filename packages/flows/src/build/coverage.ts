/**
 * Facts against screens: what steps read is asked, what screens ask is read.
 */
import { factsOfDef } from '../engine/catalogue.ts'
import { factsOf } from '../engine/condition.ts'
import type { Condition, Fact, LifeEvent, Reading, Step } from '../engine/types.ts'
import type { ScreensRead } from './screens.ts'
import type { Report } from './source.ts'
import type { StepRead } from './steps.ts'

type Facts = Readonly<Record<string, Fact>>

/** Checks both ways. Only steps of available events count. */
export function checkCoverage(facts: Facts, { source, screens }: ScreensRead, steps: readonly StepRead[], events: Readonly<Record<string, LifeEvent>>, report: Report): void {
  const live = steps.filter(({ step }) => Object.keys(step.events).some((id) => events[id]?.available))
  const asked = new Set(screens.flatMap(factsOfDef))
  for (const { step, source: file } of live) {
    const missing = new Set(decisive(step).flatMap(factsOf).flatMap((name) => notAsked(name, facts, asked)))
    for (const value of missing) report.add('fact-not-asked', file, ['when'], { value, step: step.id })
    for (const [index, reading] of step.deadline.entries()) {
      const anchors = anchorsOf(reading)
      if (anchors.some((name) => asked.has(name))) continue
      report.add('anchor-not-asked', file, ['deadline', index, 'anchor'], { value: anchors[0] ?? '', step: step.id })
    }
  }
  const read = readFacts(live.map(({ step }) => step), facts)
  for (const [index, screen] of screens.entries()) {
    for (const value of new Set(factsOfDef(screen))) {
      if (!read.has(value)) report.add('fact-not-read', source, ['screens', index], { value, screen: screen.id })
    }
  }
}

/** Conditions that decide whether the step is on the path. Those of dates and documents only refine it. */
function decisive(step: Step): readonly Condition[] {
  const ofList: readonly Condition[] = step.for ? [{ op: 'some', fact: step.for.list, where: step.for.where }] : []
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
    for (const other of [...(fact?.from ?? []), ...implied, ...(fact?.askIf ? factsOf(fact.askIf) : [])]) add(other)
  }
  for (const step of steps) {
    const details = [...step.deadline, ...step.documents].flatMap(({ when }) => when ?? [])
    for (const tree of [...decisive(step), ...details]) factsOf(tree).forEach(add)
    for (const reading of step.deadline) anchorsOf(reading).forEach(add)
  }
  return read
}
