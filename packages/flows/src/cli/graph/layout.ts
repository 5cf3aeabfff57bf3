/**
 * Where the boxes of a sheet stand: three columns (questions, conditions, steps), text wrapped inside. Pixels.
 */

/** What a sheet shows: conditions in order, each with the questions before it and the steps after it. */
export interface SheetInput {
  readonly questions: readonly { readonly id: string; readonly text: string }[]
  readonly conditions: readonly {
    readonly text: string
    readonly questions: readonly string[]
    readonly steps: readonly StepInput[]
  }[]
}
export interface StepInput {
  readonly id: string
  readonly text: string
  /** A second, shorter line: nature, date, what comes before. */
  readonly note: string
  readonly after: readonly string[]
}

export type BoxKind = 'question' | 'condition' | 'step'
export interface Box {
  readonly kind: BoxKind
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  /** Lines from this index on are the note. */
  readonly noteFrom: number
}
export interface Link {
  readonly kind: 'asks' | 'gives' | 'before'
  readonly from: Box
  readonly to: Box
}
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly links: readonly Link[]
}

const FONT = 15
export const LINE = 21
export const PAD = 10
const GAP = 14
const COLUMNS: Readonly<Record<BoxKind, readonly [x: number, width: number]>> = {
  question: [4, 250],
  condition: [334, 380],
  step: [774, 330],
}
/** Room at the end for the arrows between steps. */
const WIDTH = 1170
/** Mean width of a letter, on the safe side: a fallback font may be wide. */
const LETTER = FONT * 0.56

/** Lays a sheet out: the steps of a condition beside it, the questions in their own order, spread over the height. */
export function layOut({ questions, conditions }: SheetInput): Sheet {
  const boxes: Box[] = []
  const links: Link[] = []
  const given: { readonly box: Box; readonly questions: readonly string[] }[] = []
  let y = 4
  for (const { text, questions: asked, steps } of conditions) {
    const own = boxOf('condition', `condition-${given.length}`, text, '', y)
    let below = y
    for (const { id, text: title, note } of steps) {
      const step = boxOf('step', id, title, note, below)
      boxes.push(step)
      links.push({ kind: 'gives', from: own, to: step })
      below += step.height + GAP
    }
    given.push({ box: own, questions: asked })
    y = Math.max(below, y + own.height + GAP)
  }
  const asking = spread(questions, y)
  for (const { box, questions: asked } of given)
    for (const question of asking)
      if (asked.includes(question.id)) links.push({ kind: 'asks', from: question, to: box })
  const waits = conditions.flatMap(({ steps }) => steps)
  const height = Math.max(y, ...asking.map((box) => box.y + box.height + GAP))
  return {
    width: WIDTH,
    height,
    boxes: [...asking, ...given.map(({ box }) => box), ...boxes],
    links: [...links, ...orderLinks(waits, boxes)],
  }
}

function orderLinks(steps: readonly StepInput[], boxes: readonly Box[]): readonly Link[] {
  const find = (id: string): Box | undefined => boxes.find((box) => box.id === id)
  return steps.flatMap(({ id, after }) =>
    after.flatMap((other): readonly Link[] => {
      const [from, to] = [find(other), find(id)]
      return from && to ? [{ kind: 'before', from, to }] : []
    }),
  )
}

/** Questions one below the other, with what room is left shared between them. */
function spread(questions: SheetInput['questions'], height: number): readonly Box[] {
  const boxes = questions.map(({ id, text }) => boxOf('question', id, text, '', 0))
  const used = boxes.reduce((sum, box) => sum + box.height + GAP, 0)
  const extra = Math.max(0, height - used) / Math.max(1, boxes.length)
  let y = 4 + extra / 2
  return boxes.map((box) => {
    const placed = { ...box, y }
    y += box.height + GAP + extra
    return placed
  })
}

function boxOf(kind: BoxKind, id: string, text: string, note: string, y: number): Box {
  const [x, width] = COLUMNS[kind]
  const most = Math.floor((width - 2 * PAD) / LETTER)
  const main = wrap(text, most)
  const lines = [...main, ...(note === '' ? [] : wrap(note, most))]
  return { kind, id, x, y, width, height: lines.length * LINE + 2 * PAD - 4, lines, noteFrom: main.length }
}

/** Lines of at most this many letters, broken at spaces but not before a sign that stands apart; a longer word is cut. */
export function wrap(text: string, most: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, most))
}

function wrapLine(text: string, most: number): readonly string[] {
  const bound = text.replace(/ ([?!:;»])/g, '\u00a0$1')
  const pieces = bound.split(/ +/).flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])
  const lines: string[] = []
  for (const word of pieces) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
