import { DETERMINERS_OR_CLITICS } from './closed.ts'
import { type Draft, has } from './draft.ts'

const BOUNDARY = /^(?:[;:,]|\u2013|\u2014)$/

/** In a clause that has a subject and no verb yet, the likeliest ambiguous form is its verb. */
export function promote(drafts: Draft[]): void {
  let from = 0
  let must = false
  for (let i = 0; i <= drafts.length; i++) {
    const draft = drafts[i]
    const opens = draft?.role === 'subordinator' || (draft?.role === 'subject' && draft.token.norm === 'qui')
    if (draft && !opens && draft.role !== 'coordinator' && !BOUNDARY.test(draft.token.text)) continue
    promoteIn(drafts, from, i, must)
    from = i + 1
    must = opens
  }
}

/** `part à 8 heures et revient…`: after `et`, a form that is far more often a verb than a noun. */
function continues(drafts: readonly Draft[], i: number): boolean {
  if (drafts[i - 1]?.role !== 'coordinator') return false
  const films = (verb: boolean): number =>
    Math.max(0, ...(drafts[i] as Draft).analyses.filter((a) => a.verb === verb).map((a) => a.films))
  return films(true) > films(false) + 8
}

/** How often the form is met in films as a verb of its own, and as anything else. */
function readings({ analyses }: Draft): { verb: number; other: number } {
  const most = (test: RegExp): number =>
    Math.max(0, ...analyses.filter((a) => a.kinds.some((kind) => test.test(kind))).map((a) => a.films))
  return { verb: most(/^[A-Z]\d$/), other: most(/^[nNaAq]$/) }
}

/** `carte grise`, `l’autre parent`: griser and parer are 8 times rarer. `Préavis réduit à 1 mois` is a title. */
function isUnlikely(drafts: readonly Draft[], i: number, from: number): boolean {
  const draft = drafts[i] as Draft
  const { verb, other } = readings(draft)
  if (verb + 6 < other) return true
  const opener = drafts[from] as Draft
  return draft.role === 'participle' && i === from + 1 && opener.role === 'noun'
}

/** `must`: the clause follows a word like `que`, so that it has a verb for sure. */
function promoteIn(drafts: Draft[], from: number, to: number, must: boolean): void {
  let best: Draft | null = null
  let bestScore = must ? -1 : 0
  for (let i = from; i < to; i++) {
    const draft = drafts[i] as Draft
    if (draft.role === 'finite') return
    if (!draft.candidate || (i === from && !continues(drafts, i))) continue
    if (!must && isUnlikely(drafts, i, from)) continue
    const before = drafts[i - 1] as Draft
    const next = drafts[i + 1]
    if (
      i > from &&
      !/^(?:noun|name|adjective|pronoun|placeholder|participle|number|adverb|unknown)$/.test(before.role)
    )
      continue
    if (!has(draft.analyses, (k) => (must ? /^[A-Z][36]$/ : /^[IFQ][36]$/).test(k))) continue
    let score = 1
    if (next && (next.role === 'determiner' || DETERMINERS_OR_CLITICS.has(next.token.norm))) score += 3
    else if (next && /^(?:preposition|adverb|pronoun|number|subordinator|placeholder)$/.test(next.role))
      score += 1
    if (draft.role === 'participle' || draft.role === 'adjective') score -= 1
    if (next?.token.norm === 'par') score -= 1
    const closes = !next || next.role === 'punctuation'
    if (closes && !must && (drafts[from] as Draft).role === 'noun') score = 0
    if (score > bestScore) {
      best = draft
      bestScore = score
    }
  }
  if (best) best.role = 'finite'
}
