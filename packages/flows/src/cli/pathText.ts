/**
 * A path as text to read in a terminal.
 */
import type { WordedPath, WordedStep, Words } from '../engine/wordTypes.ts'

const LABELS = {
  fr: {
    duty: 'à faire',
    right: 'un droit',
    advice: 'conseil',
    not_required: 'rien à faire',
    applies: '',
    to_check: 'À VÉRIFIER',
    done: 'FAIT',
    latest: 'avant le',
    earliest: 'à partir du',
    on: 'le',
    overdue: 'DÉPASSÉ',
    confirm: 'à confirmer',
    because: 'parce que',
    missing: 'il manque',
    with: 'avec',
    documents: 'papiers',
    questions: 'Encore à demander',
    excluded: 'Écartées',
    none: 'rien',
  },
  en: {
    duty: 'duty',
    right: 'right',
    advice: 'advice',
    not_required: 'nothing to do',
    applies: '',
    to_check: 'TO CHECK',
    done: 'DONE',
    latest: 'by',
    earliest: 'from',
    on: 'on',
    overdue: 'OVERDUE',
    confirm: 'to confirm',
    because: 'because of',
    missing: 'missing',
    with: 'with',
    documents: 'documents',
    questions: 'Still to ask',
    excluded: 'Excluded',
    none: 'nothing',
  },
} as const
type Labels = (typeof LABELS)['fr' | 'en']

/** Phases, steps with their date and reasons, what was put away, what to ask. */
export function pathText(path: WordedPath, words: Words): string {
  const labels = path.lang === 'fr' ? LABELS.fr : LABELS.en
  const lines: string[] = []
  let phase = ''
  for (const [index, step] of path.steps.entries()) {
    const name = phaseName(step, words)
    if (name !== phase) lines.push('', name)
    phase = name
    lines.push(...stepLines(index + 1, step, labels))
  }
  const excluded = path.excluded.map(({ id, because }) => `  ${id} (${because.join(', ') || '-'})`)
  lines.push('', `${labels.excluded} (${excluded.length})`, ...excluded)
  lines.push('', `${labels.questions} : ${path.questions.join(', ') || labels.none}`, '')
  return lines.join('\n').trimStart()
}

function phaseName({ events, phase }: WordedStep, { shared }: Words): string {
  let entry: unknown = shared
  for (const key of ['phases', events[0] ?? '', phase, 'name'])
    entry = (entry as Readonly<Record<string, unknown>> | undefined)?.[key]
  return typeof entry === 'string' ? entry : phase
}

function stepLines(number: number, step: WordedStep, labels: Labels): readonly string[] {
  const status = labels[step.status]
  const head = `${String(number).padStart(3)}. ${step.title} (${labels[step.kind]})${status ? ` ${status}` : ''}`
  const details = [
    dateLine(step, labels),
    `${labels.with} ${step.organism.join(', ')}`,
    step.documents.length > 0 ? `${labels.documents} : ${step.documents.join(' ; ')}` : '',
    step.because.length > 0 ? `${labels.because} ${step.because.join(', ')}` : '',
    step.missing.length > 0 ? `${labels.missing} ${step.missing.join(', ')}` : '',
  ]
  return [head, ...details.filter(Boolean).map((line) => `       ${line}`)]
}

function dateLine({ deadline, verify }: WordedStep, labels: Labels): string {
  if (!deadline) return ''
  const from = deadline.from ? `${labels.earliest} ${deadline.from}, ` : ''
  const overdue = deadline.overdue ? ` ${labels.overdue}` : ''
  const confirm = verify.includes('deadline') ? ` (${labels.confirm})` : ''
  return `${from}${labels[deadline.type]} ${deadline.date}${overdue}${confirm}`
}
