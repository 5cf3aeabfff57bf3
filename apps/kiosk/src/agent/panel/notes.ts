import type { Step } from '@parcours/flows'
import {
  anchorFact,
  answerWords,
  type Explanation,
  explainStep,
  factName,
  factsOfRule,
  longDate,
  type Marked,
  readingLine,
  ruleLine,
  sourceText,
  type Wording,
} from '@parcours/flows/explain'
import { formatPhone } from '@parcours/i18n'
import type { Contact } from '../../settings/index.ts'
import type { Kiosk } from '../../visit/KioskContext.tsx'
import { fill, words } from '../words.ts'
import { frenchShared } from './frenchShared.ts'
import { frenchTitle, frenchWording, scopeOfCase } from './wording.ts'

/** A part of an explanation: a title and its lines. */
export interface Note {
  readonly id: string
  readonly title: string
  readonly lines: readonly string[]
  /** Something to mind. */
  readonly isWarning?: true
}

interface Context {
  readonly kiosk: Kiosk
  readonly wording: Wording
  readonly explanation: Explanation
}

/**
 * Why a step is on the path, may be, or is not; and what an agent needs to know of it. In standard French.
 * @returns no note for a step that the catalogue does not have
 */
export function stepNotes(kiosk: Kiosk, contacts: readonly Contact[], stepId: string): readonly Note[] {
  const { content, session, today } = kiosk
  const explanation = explainStep(content.catalogue, session.case, stepId, today)
  if (explanation === null) return []
  const context: Context = { kiosk, wording: frenchWording(kiosk), explanation }
  const notes = [
    whyNote(context),
    missingNote(context),
    levelNote(context),
    dateNote(context),
    ...spokenNotes(context),
    trapsNote(context),
    afterNote(context),
    callNote(kiosk, contacts, explanation.step.organisms),
    sourcesNote(context),
  ]
  return notes.filter(({ lines }) => lines.length > 0)
}

const signs = { true: '✓', false: '✗', null: '?' } as const
const sign = (value: boolean | null): string => signs[`${value}`]

function whyNote({ explanation, kiosk, wording }: Context): Note {
  const { verdict } = explanation
  const title =
    verdict === true ? words.why.stepOn : verdict === false ? words.why.stepOff : words.why.stepOpen
  return { id: 'why', title, lines: ruleLines(explanation.rule, kiosk, wording) }
}

/** A condition a line, with the visitor's answer; a list of conditions says first whether all or one must hold. */
function ruleLines(marked: Marked, kiosk: Kiosk, wording: Wording, depth = 0): readonly string[] {
  const { rule } = marked
  const indent = '— '.repeat(depth)
  if (rule.kind === 'all' || rule.kind === 'any') {
    const title = rule.kind === 'all' ? wording.phrases.all : wording.phrases.any
    return [
      `${indent}${sign(marked.value)} ${title}`,
      ...marked.of.flatMap((child) => ruleLines(child, kiosk, wording, depth + 1)),
    ]
  }
  const line = ruleLine(rule, wording)
  const [fact] = factsOfRule(rule)
  const said =
    fact === undefined
      ? line
      : fill(words.why.answer, {
          line,
          answer: answerWords(fact, kiosk.session.case.facts, scopeOfCase(kiosk), wording),
        })
  return [`${indent}${sign(marked.value)} ${said}`]
}

const namesOf = (facts: readonly string[], wording: Wording): string =>
  facts.map((fact) => factName(fact, wording)).join(', ')

function missingNote({ explanation, wording }: Context): Note {
  return {
    id: 'missing',
    title: words.why.missing,
    lines: explanation.missing.map((fact) => factName(fact, wording)),
  }
}

function levelNote({ explanation, kiosk }: Context): Note {
  const { level, organisms } = explanation.step
  const names = organisms.map((id) => frenchShared(kiosk.content, 'organisms', id, 'name')).join(', ')
  return { id: 'level', title: words.why.level, lines: [fill(words.level[level], { organisms: names })] }
}

function dateNote({ explanation, wording }: Context): Note {
  const { step, deadline, onPath } = explanation
  const title = words.why.date
  if (step.deadline.length === 0 || onPath === null) return { id: 'date', title, lines: [] }
  if (deadline === null) {
    const facts = [...new Set(step.deadline.map(({ anchor }) => factName(anchorFact(anchor), wording)))]
    return { id: 'date', title, lines: [fill(words.why.dateMissing, { facts: facts.join(', ') })] }
  }
  const reading = step.deadline[deadline.rule]
  return {
    id: 'date',
    title,
    lines: [
      wording.phrases.dates.onDay(deadline.type, longDate(deadline.date, wording.phrases)),
      ...(reading === undefined ? [] : [readingLine(reading, wording)]),
      ...(deadline.overdue ? [words.why.overdue] : []),
      ...(deadline.uncertain.length > 0
        ? [fill(words.why.uncertain, { facts: namesOf(deadline.uncertain, wording) })]
        : []),
      ...(deadline.fallback === null
        ? []
        : [fill(words.why.fallback, { fact: factName(deadline.fallback, wording) })]),
      ...(deadline.silence === null ? [] : [words.why.silence[deadline.silence]]),
    ],
    ...(deadline.overdue && { isWarning: true }),
  }
}

/** What the step itself says of a risk, a date that is over, and a refusal: the last two only where they are of use. */
function spokenNotes({ explanation, kiosk }: Context): readonly Note[] {
  const own = kiosk.content.words.fr.steps[explanation.step.id]
  return [
    { id: 'risk', title: words.why.risk, lines: own?.risk ?? [] },
    {
      id: 'late',
      title: words.why.late,
      lines: explanation.deadline?.overdue ? (own?.late ?? []) : [],
      isWarning: true,
    },
    { id: 'refused', title: words.why.refused, lines: own?.refused ?? [] },
  ]
}

function trapsNote({ explanation, kiosk, wording }: Context): Note {
  const { step } = explanation
  const own = kiosk.content.words.fr.steps[step.id]
  return {
    id: 'traps',
    title: words.why.traps,
    lines: [
      ...step.verify.map(({ field, reason }) => wording.phrases.is(wording.phrases.verify[field], reason)),
      ...step.alsoDependsOn.map((id) => fill(words.why.depends, { what: own?.alsoDependsOn?.[id] ?? id })),
    ],
    isWarning: true,
  }
}

function afterNote({ explanation, kiosk }: Context): Note {
  return {
    id: 'after',
    title: words.why.after,
    lines: explanation.after.map(({ id, status }) =>
      fill(words.why.afterLine, {
        title: frenchTitle(kiosk, id),
        status: words.why.status[status ?? 'off'],
      }),
    ),
  }
}

/** Whom the agent calls about these organisms: the experts first, then the mediators. */
function callNote(kiosk: Kiosk, contacts: readonly Contact[], organisms: readonly string[]): Note {
  const nameOf = (id: string) => frenchShared(kiosk.content, 'organisms', id, 'name')
  const isKnown = (id: string) => contacts.some(({ organism }) => organism === id)
  const lines = organisms.filter(isKnown).flatMap((id) => {
    const organism = nameOf(id)
    return contacts
      .filter((contact) => contact.organism === id)
      .toSorted((a, b) => Number(a.mediator) - Number(b.mediator))
      .map(({ name, phone, mediator }) =>
        fill(mediator ? words.why.mediator : words.why.expert, {
          organism,
          name,
          phone: phone === null ? words.why.noPhone : formatPhone(phone),
        }),
      )
  })
  const unknown = organisms.filter((id) => !isKnown(id)).map(nameOf)
  if (unknown.length > 0) lines.push(fill(words.why.callNone, { organisms: unknown.join(', ') }))
  return { id: 'call', title: words.why.call, lines }
}

function sourcesNote({ explanation, wording }: Context): Note {
  return {
    id: 'sources',
    title: words.why.sources,
    lines: explanation.step.sources.map(({ id, checkedOn }: Step['sources'][number]) =>
      fill(words.why.source, { source: sourceText(id), date: longDate(checkedOn, wording.phrases) }),
    ),
  }
}
