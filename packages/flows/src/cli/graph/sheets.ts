/**
 * The sheets of an event: one for each phase and theme, so that each can be read and printed.
 */
import type { Catalogue } from '../../engine/catalogue.ts'
import { factsOfDef } from '../../engine/catalogue.ts'
import { inOrder } from '../../engine/order.ts'
import type { Step } from '../../engine/types.ts'
import { askedBehind } from '../../explain/conditions.ts'
import { readingLine } from '../../explain/dateWords.ts'
import type { Wording } from '../../explain/factWords.ts'
import { factName, wordAt } from '../../explain/factWords.ts'
import type { Rule } from '../../explain/rule.ts'
import { factsOfRule, readable, ruleOfStep } from '../../explain/rule.ts'
import { ruleLine } from '../../explain/ruleWords.ts'
import { titleOf } from '../explainText.ts'
import type { SheetInput, StepInput } from './layout.ts'

/** A step of the event, in its place. */
export interface Placed {
  readonly step: Step
  readonly number: number
  readonly title: string
  readonly phase: string
  readonly rule: Rule
  readonly condition: string
  /** Ids of the questions behind its condition, in the order in which they are asked. */
  readonly questions: readonly string[]
}
export interface Phase {
  readonly id: string
  readonly themes: readonly { readonly id: string; readonly steps: readonly Placed[] }[]
}

/** The steps of an event, numbered in the order of the path, by phase and theme. */
export function phasesOf(event: string, catalogue: Catalogue, wording: Wording): readonly Phase[] {
  const phases = catalogue.events.get(event)?.phases ?? []
  const ranked = catalogue.steps.flatMap(({ step }) => {
    const own = step.events[event]
    if (!own) return []
    const phase = phases.indexOf(own.phase)
    return [{ id: step.id, phase, date: null, weight: own.weight, after: step.after, step }]
  })
  const ids = new Set(ranked.map(({ id }) => id))
  const ordered = inOrder(ranked.map((one) => ({ ...one, after: one.after.filter((id) => ids.has(id)) })))
  const placed = ordered.map(({ step }, index) => place(step, index + 1, event, catalogue, wording))
  return phases.map((id) => {
    const own = placed.filter(({ phase }) => phase === id)
    const themes = [...new Set(own.map(({ step }) => step.theme))]
    return {
      id,
      themes: themes.map((theme) => ({
        id: theme,
        steps: own.filter(({ step }) => step.theme === theme),
      })),
    }
  })
}

function place(step: Step, number: number, event: string, catalogue: Catalogue, wording: Wording): Placed {
  const rule = readable(ruleOfStep(step, [event]), { facts: catalogue.facts })
  return {
    step,
    number,
    title: titleOf(step.id, wording),
    phase: step.events[event]?.phase ?? '',
    rule,
    condition: ruleLine(rule, wording),
    questions: questionsFor(rule, event, catalogue),
  }
}

/** A screen by its id; a fact that no screen of this event asks as `fact:<name>`. */
function questionsFor(rule: Rule, event: string, catalogue: Catalogue): readonly string[] {
  const found = factsOfRule(rule).flatMap((fact) => {
    const names = [fact, ...askedBehind([{ op: 'in', fact, values: [] }], catalogue)]
    const screens = catalogue.screens.filter(
      (screen) =>
        (screen.events?.includes(event) ?? true) && factsOfDef(screen).some((one) => names.includes(one)),
    )
    const direct = screens.filter((screen) => factsOfDef(screen).includes(fact))
    const shown = direct.length > 0 ? direct : screens
    return shown.length > 0 ? shown.map(({ id }) => id) : [`fact:${fact}`]
  })
  return [...new Set(found)]
}

/** The questions in the order in which they are asked; what is not asked comes last. */
function orderOfQuestions(ids: Iterable<string>, { screens }: Catalogue): readonly string[] {
  const rank = (id: string): number => {
    const index = screens.findIndex((screen) => screen.id === id)
    return index < 0 ? screens.length : index
  }
  return [...new Set(ids)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/** A question in words; a subject that nobody is asked about says so. */
export function questionText(id: string, wording: Wording): string {
  // The events are chosen before the first question.
  if (id === 'fact:events') return factName('events', wording)
  if (id.startsWith('fact:')) return `Sujet non demandé : ${factName(id.slice('fact:'.length), wording)}`
  return wordAt(wording, 'screens', id, 'question') ?? id
}

/** What the layout needs of one sheet. Steps with the same condition share its box. */
export function sheetInput(
  steps: readonly Placed[],
  all: readonly Placed[],
  catalogue: Catalogue,
  wording: Wording,
): SheetInput {
  const conditions = [...new Set(steps.map(({ condition }) => condition))]
  return {
    questions: orderOfQuestions(
      steps.flatMap(({ questions }) => questions),
      catalogue,
    ).map((id) => ({ id, text: questionText(id, wording) })),
    conditions: conditions.map((condition) => {
      const own = steps.filter((step) => step.condition === condition)
      return {
        text: own[0] ? onLines(own[0].rule, wording) : condition,
        questions: own[0]?.questions ?? [],
        steps: own.map((step) => stepInput(step, all, wording)),
      }
    }),
  }
}

/** The conditions of a rule, each on a line of its own. */
function onLines(rule: Rule, wording: Wording): string {
  if (!('of' in rule)) return ruleLine(rule, wording)
  const { and, or } = wording.phrases
  const lines = rule.of.map((child) =>
    'of' in child ? `(${ruleLine(child, wording)})` : ruleLine(child, wording),
  )
  return lines.join(rule.kind === 'all' ? `\n${and} ` : `\n${or} `)
}

function stepInput({ step, number, title }: Placed, all: readonly Placed[], wording: Wording): StepInput {
  return { id: step.id, text: `${number}. ${title}`, note: noteOf(step, all, wording), after: step.after }
}

/** Nature, whether there is a date, what must come before. */
export function noteOf(step: Step, all: readonly Placed[], wording: Wording): string {
  const before = step.after.flatMap((id) => {
    const other = all.find((placed) => placed.step.id === id)
    return other ? [`n° ${other.number}`] : []
  })
  const [only] = step.deadline
  const date = step.deadline.length > 1 ? 'date selon la situation' : only ? readingLine(only, wording) : ''
  return [
    wording.phrases.kind[step.kind],
    ...(date ? [date] : []),
    ...(before.length > 0 ? [`après ${before.join(', ')}`] : []),
  ].join(' ; ')
}
