import type { RawFinding, Severity } from '../rules/types.ts'
import type { Scores } from '../scores/scores.ts'

/** One fault or one piece of advice, with its place in the text that was given. */
export type Finding = {
  /** `T1` to `T32`, or `falc-ignore` for a suppression that is wrong or of no use. */
  readonly rule: string
  readonly severity: Severity
  /** Key path of the string in a tree; null in a text. */
  readonly path: string | null
  /** Offsets in the text, or in the string that `path` names. */
  readonly start: number
  readonly end: number
  /** From 1, in that same text or string. */
  readonly line: number
  readonly column: number
  readonly excerpt: string
  /** What is wrong, in easy French. */
  readonly message: string
  /** What to write instead, in easy French. */
  readonly instead: string
}

/** A finding that the writer keeps, with the reason given beside the text. */
export type Suppressed = { readonly finding: Finding; readonly reason: string }

export type Report = {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  readonly sentences: number
  readonly words: number
  readonly scores: Scores
}

/** Finds line and column of an offset without reading the text again each time. */
export class Lines {
  private readonly starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1)
  }

  at(offset: number): { line: number; column: number } {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.starts[low] as number) + 1 }
  }
}

function excerptOf(text: string, start: number, end: number): string {
  const cut = text
    .slice(start, Math.min(end, start + 120))
    .replace(/\s+/g, ' ')
    .trim()
  return end - start > 120 ? `${cut}…` : cut
}

export function placeFinding(
  raw: RawFinding,
  rule: string,
  severity: Severity,
  instead: string,
  lines: Lines,
): Finding {
  const { source } = raw.unit.doc
  return {
    rule,
    severity: raw.severity ?? severity,
    path: raw.unit.path,
    start: raw.start,
    end: raw.end,
    ...lines.at(raw.start),
    excerpt: excerptOf(source, raw.start, raw.end),
    message: raw.message,
    instead: raw.instead ?? instead,
  }
}
