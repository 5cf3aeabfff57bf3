/**
 * An explanation as text to read in a terminal.
 */
import type { Catalogue } from '../engine/catalogue.ts'
import type { Scope } from '../engine/condition.ts'
import { scopeOf } from '../engine/path.ts'
import type { Case, Reading, Trilean } from '../engine/types.ts'
import { answerWords } from '../explain/answerWords.ts'
import { anchorFact, readingLine } from '../explain/dateWords.ts'
import type { Explanation, ReadingMark } from '../explain/explain.ts'
import type { Wording } from '../explain/factWords.ts'
import { factName, wordAt } from '../explain/factWords.ts'
import { longDate } from '../explain/phrases.ts'
import type { Marked } from '../explain/rule.ts'
import { factsOfRule } from '../explain/rule.ts'
import { ruleLine } from '../explain/ruleWords.ts'
import { sourceText } from '../explain/sourceLink.ts'

const LABELS = {
  fr: {
    on: 'est sur le parcours',
    off: 'n’est pas sur le parcours',
    open: 'est peut-être sur le parcours (à vérifier)',
    done: 'est faite',
    noEvent: 'Aucun événement de ce cas ne l’appelle. Elle sert pour',
    rule: 'Condition',
    answer: 'réponse',
    date: 'Date',
    noDate: 'Aucune date : il manque',
    noRule: 'Aucune date n’est calculée pour cette démarche.',
    inWords: 'En mots',
    taken: 'retenue',
    notReached: 'pas lue : une ligne au-dessus s’applique',
    from: 'du',
    overdue: 'DÉPASSÉE',
    confirm: 'à confirmer : dépend de',
    fallback: 'date de départ remplacée par',
    settle: 'Ce qui trancherait',
    sources: 'Sources',
    version: 'texte du',
    checked: 'lue le',
    doubts: 'Doutes',
    depends: 'Dépend aussi de points que personne ne demande',
    after: 'À faire avant',
    notHere: 'hors de ce parcours',
    status: { applies: 'sur le parcours', to_check: 'à vérifier', done: 'faite' },
  },
  en: {
    on: 'is on the path',
    off: 'is not on the path',
    open: 'may be on the path (to check)',
    done: 'is done',
    noEvent: 'No event of this case calls for it. It serves',
    rule: 'Condition',
    answer: 'answer',
    date: 'Date',
    noDate: 'No date: missing',
    noRule: 'No date is worked out for this step.',
    inWords: 'In words',
    taken: 'taken',
    notReached: 'not read: a line above holds',
    from: 'from',
    overdue: 'OVERDUE',
    confirm: 'to confirm: depends on',
    fallback: 'start date replaced by',
    settle: 'What would settle it',
    sources: 'Sources',
    version: 'text of',
    checked: 'read on',
    doubts: 'Doubts',
    depends: 'Also depends on what nobody is asked',
    after: 'To do before',
    notHere: 'not on this path',
    status: { applies: 'on the path', to_check: 'to check', done: 'done' },
  },
} as const

interface Context {
  readonly explanation: Explanation
  readonly input: Case
  readonly scope: Scope
  readonly wording: Wording
  readonly labels: (typeof LABELS)['fr' | 'en']
}

/** The sign of a verdict: ✓ yes, ✗ no, ? unknown. */
function sign(value: Trilean): string {
  return value === null ? '?' : value ? '✓' : '✗'
}

/** The whole explanation, a part a paragraph. */
export function explainText(
  explanation: Explanation,
  input: Case,
  today: string,
  catalogue: Catalogue,
  wording: Wording,
): string {
  const context: Context = {
    explanation,
    input,
    scope: scopeOf(catalogue, input, today),
    wording,
    labels: LABELS[wording.phrases.lang],
  }
  const parts = [
    head(context),
    rule(context),
    dates(context),
    settle(context),
    after(context),
    facts(context),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function head({ explanation, wording, labels }: Context): readonly string[] {
  const { step, verdict, onPath, events } = explanation
  const verb = verdict === true ? labels.on : verdict === false ? labels.off : labels.open
  const done = onPath?.status === 'done' ? ` ; ${labels.done}` : ''
  const line = `${sign(verdict)} « ${titleOf(step.id, wording)} » ${verb}${done}.`
  if (events.length > 0) return [line]
  const served = Object.keys(step.events).map((event) => wordAt(wording, 'events', event, 'name') ?? event)
  return [line, `${wording.phrases.is(labels.noEvent, served.join(', '))}.`]
}

/** The title of a step, or its id. */
export function titleOf(id: string, { words, fallback }: Wording): string {
  return words.steps[id]?.title ?? fallback.steps[id]?.title ?? id
}

function rule(context: Context): readonly string[] {
  return [`${context.labels.rule}`, ...markedLines(context.explanation.rule, context, 1)]
}

/** A node a line, indented; a condition with the visitor's answer. */
function markedLines(marked: Marked, context: Context, depth: number): readonly string[] {
  const { wording, labels, input, scope } = context
  const indent = '  '.repeat(depth)
  const own = marked.rule
  if (own.kind === 'all' || own.kind === 'any') {
    const title = own.kind === 'all' ? wording.phrases.all : wording.phrases.any
    const inner = marked.of.flatMap((child) => markedLines(child, context, depth + 1))
    return [`${indent}${sign(marked.value)} ${title}`, ...inner]
  }
  const line = `${indent}${sign(marked.value)} ${ruleLine(own, wording)}`
  const [fact] = factsOfRule(own)
  if (fact === undefined) return [line]
  const items = marked.items.map((value, index) => `${wording.phrases.item(index + 1)} ${sign(value)}`)
  const answer = answerWords(fact, input.facts, scope, wording)
  return [`${line}  [${wording.phrases.is(labels.answer, [answer, ...items].join(', '))}]`]
}

function dates(context: Context): readonly string[] {
  const { explanation, wording, labels } = context
  const { step, deadline, readings, onPath } = explanation
  const said = whenWords(step.id, context)
  if (step.deadline.length === 0) return [labels.noRule, ...said]
  const lines = [...readings.flatMap((reading) => readingLines(reading, context)), ...said]
  if (!onPath) return [labels.date, ...lines]
  if (!deadline) {
    const anchors = step.deadline.map(({ anchor }) => factName(anchorFact(anchor), wording))
    return [labels.date, ...lines, `  ${wording.phrases.is(labels.noDate, [...new Set(anchors)].join(', '))}`]
  }
  const day = (date: string): string => longDate(date, wording.phrases)
  const from = deadline.from ? `${labels.from} ${day(deadline.from)}, ` : ''
  const notes = [
    deadline.overdue ? labels.overdue : '',
    deadline.fallback ? `${labels.fallback} ${factName(deadline.fallback, wording)}` : '',
    deadline.uncertain.length > 0
      ? `${labels.confirm} ${deadline.uncertain.map((fact) => factName(fact, wording)).join(', ')}`
      : '',
  ].filter(Boolean)
  return [
    wording.phrases.is(
      labels.date,
      [`${from}${wording.phrases.dates.onDay(deadline.type, day(deadline.date))}`, ...notes].join(' ; '),
    ),
    ...lines,
  ]
}

/** What the visitor reads about the date, which a rule cannot always work out. */
function whenWords(
  id: string,
  { wording: { words, fallback, phrases }, labels }: Context,
): readonly string[] {
  const when = words.steps[id]?.when ?? fallback.steps[id]?.when
  return when === undefined ? [] : [`  ${phrases.is(labels.inWords, when.join(' '))}`]
}

function readingLines(mark: ReadingMark, context: Context): readonly string[] {
  const { explanation, wording, labels } = context
  const reading = explanation.step.deadline[mark.index]
  if (!reading) return []
  const { dates: words } = wording.phrases
  const isOnly = explanation.step.deadline.length === 1
  const rule = `${readingLine(reading, wording)}${mark.isTaken ? ` (${labels.taken})` : ''}`
  if (!mark.isReached) return [`  – ${rule} (${labels.notReached})`]
  const lines = mark.when
    ? [`  ${sign(mark.value)} ${words.when} :`, ...markedLines(mark.when, context, 2), `    → ${rule}`]
    : [`  ${sign(mark.value)} ${isOnly ? '' : `${words.otherwise} → `}${rule}`]
  return mark.value === false ? lines : [...lines, ...startLines(reading, context)]
}

/** What the visitor said of the date that a reading starts from; of the one that replaces it too, while unknown. */
function startLines(reading: Reading, { wording, input, scope }: Context): readonly string[] {
  const anchor = anchorFact(reading.anchor)
  const isKnown = scope.resolve(anchor).is === 'one'
  const replacing = isKnown || reading.fallback === undefined ? [] : [reading.fallback]
  return [anchor, ...replacing].map((fact) => {
    const answer = answerWords(fact, input.facts, scope, wording)
    return `    ${wording.phrases.is(factName(fact, wording), answer)}`
  })
}

function settle({ explanation, wording, labels }: Context): readonly string[] {
  if (explanation.missing.length === 0) return []
  return [labels.settle, ...explanation.missing.map((fact) => `  ${factName(fact, wording)} (${fact})`)]
}

function after({ explanation, wording, labels }: Context): readonly string[] {
  if (explanation.after.length === 0) return []
  const lines = explanation.after.map(({ id, status }) => {
    const where = status === null ? labels.notHere : labels.status[status]
    return `  ${titleOf(id, wording)} (${wording.phrases.is(id, where)})`
  })
  return [labels.after, ...lines]
}

function facts({ explanation, wording, labels }: Context): readonly string[] {
  const { step } = explanation
  const own = wording.words.steps[step.id] ?? wording.fallback.steps[step.id]
  const doubts = step.verify.map(
    ({ field, reason }) => `  ${wording.phrases.is(wording.phrases.verify[field], reason)}`,
  )
  const depends = step.alsoDependsOn.map((id) => `  ${own?.alsoDependsOn?.[id] ?? id}`)
  const sources = step.sources.map(
    ({ id, checkedOn, version }) =>
      `  ${wording.phrases.lang === 'fr' ? sourceText(id) : id} (${version === undefined ? '' : `${labels.version} ${longDate(version, wording.phrases)}, `}${labels.checked} ${longDate(checkedOn, wording.phrases)})`,
  )
  return [
    ...(doubts.length > 0 ? [labels.doubts, ...doubts] : []),
    ...(depends.length > 0 ? [labels.depends, ...depends] : []),
    ...(doubts.length + depends.length > 0 ? [''] : []),
    labels.sources,
    ...sources,
  ]
}
