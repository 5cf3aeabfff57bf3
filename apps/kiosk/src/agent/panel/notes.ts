import type { Step } from '@parcours/flows'
import {
  anchorFact,
  type Explanation,
  explainStep,
  longDate,
  readingLine,
  sourceText,
  type Wording,
} from '@parcours/flows/explain'
import { formatPhone } from '@parcours/i18n'
import type { AgentNoteItem } from '@parcours/ui'
import type { Contact } from '../../settings/index.ts'
import type { Kiosk } from '../../visit/KioskContext.tsx'
import { fill, words } from '../words.ts'
import { frenchShared } from './frenchShared.ts'
import { levelLines } from './levels.ts'
import { reasonLines } from './reasons.ts'
import { deskFact, frenchTitle, frenchWording } from './wording.ts'

interface Context {
  readonly kiosk: Kiosk
  readonly wording: Wording
  readonly explanation: Explanation
}

/**
 * Why a step is on the path, may be, or is not; and what an agent needs to know of it. In standard French.
 * @returns no note for a step that the catalogue does not have
 */
export function stepNotes(
  kiosk: Kiosk,
  contacts: readonly Contact[],
  stepId: string,
): readonly AgentNoteItem[] {
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

function whyNote({ explanation, kiosk, wording }: Context): AgentNoteItem {
  const { verdict } = explanation
  const title =
    verdict === true ? words.why.stepOn : verdict === false ? words.why.stepOff : words.why.stepOpen
  return { id: 'why', title, lines: reasonLines(explanation.rule, kiosk, wording) }
}

const namesOf = (facts: readonly string[], wording: Wording): string =>
  facts.map((fact) => deskFact(fact, wording)).join(', ')

function missingNote({ explanation, wording }: Context): AgentNoteItem {
  return {
    id: 'missing',
    title: words.why.missing,
    lines: explanation.missing.map((fact) => deskFact(fact, wording)),
  }
}

function levelNote({ explanation, kiosk }: Context): AgentNoteItem {
  return { id: 'level', title: words.why.level, lines: levelLines(kiosk, explanation.step) }
}

function dateNote({ explanation, wording }: Context): AgentNoteItem {
  const { step, deadline, onPath } = explanation
  const title = words.why.date
  if (step.deadline.length === 0 || onPath === null) return { id: 'date', title, lines: [] }
  if (deadline === null) {
    const facts = [...new Set(step.deadline.map(({ anchor }) => deskFact(anchorFact(anchor), wording)))]
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
        : [fill(words.why.fallback, { fact: deskFact(deadline.fallback, wording) })]),
      ...(deadline.silence === null ? [] : [words.why.silence[deadline.silence]]),
    ],
    ...(deadline.overdue && { isWarning: true }),
  }
}

/** What the step itself says of a risk, a date that is over, and a refusal: the last two only where they are of use. */
function spokenNotes({ explanation, kiosk, wording }: Context): readonly AgentNoteItem[] {
  // These sentences say « vous » to the visitor: they are quoted.
  const spoken = (lines: readonly string[] = []) =>
    lines.length === 0 ? [] : [wording.phrases.quote(lines.join(' '))]
  const own = kiosk.content.words.fr.steps[explanation.step.id]
  return [
    { id: 'risk', title: words.why.risk, lines: spoken(own?.risk) },
    {
      id: 'late',
      title: words.why.late,
      lines: explanation.deadline?.overdue ? spoken(own?.late) : [],
      isWarning: true,
    },
    { id: 'refused', title: words.why.refused, lines: spoken(own?.refused) },
  ]
}

function trapsNote({ explanation, kiosk, wording }: Context): AgentNoteItem {
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

function afterNote({ explanation, kiosk }: Context): AgentNoteItem {
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
function callNote(kiosk: Kiosk, contacts: readonly Contact[], organisms: readonly string[]): AgentNoteItem {
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

function sourcesNote({ explanation, wording }: Context): AgentNoteItem {
  return {
    id: 'sources',
    title: words.why.sources,
    lines: explanation.step.sources.map(({ id, checkedOn }: Step['sources'][number]) =>
      fill(words.why.source, { source: sourceText(id), date: longDate(checkedOn, wording.phrases) }),
    ),
  }
}
