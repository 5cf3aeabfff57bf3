import { findRule } from '../rules/index.ts'
import type { Finding } from './report.ts'

/** A wish of the writer, beside the text, to keep what a rule finds there. */
export type Suppression = {
  readonly rules: readonly string[]
  readonly reason: string
  /** Where it stands, for its own faults. */
  readonly path: string | null
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  /** True when the finding stands where the wish applies. */
  readonly covers: (finding: Finding) => boolean
}

const WISH = /^\s*falc-ignore\b\s*([A-Za-z0-9, ]*?)\s*(?::\s*([\s\S]*?))?\s*$/

/** Reads `falc-ignore T7, T16: sécurité`, or `T7: sécurité` when `bare`. Null when it is no suppression. */
export function readWish(comment: string, bare = false): { rules: string[]; reason: string } | null {
  const match = WISH.exec(bare ? `falc-ignore ${comment}` : comment)
  if (!match) return null
  return {
    rules: (match[1] ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((id) => id.toUpperCase()),
    reason: match[2] ?? '',
  }
}

function complaint(wish: Suppression, message: string, instead: string): Finding {
  const { path, start, end, line, column, rules, reason } = wish
  return {
    rule: 'falc-ignore',
    severity: 'error',
    path,
    start,
    end,
    line,
    column,
    excerpt: `${rules.join(', ')}: ${reason}`,
    message,
    instead,
  }
}

/** Sets aside what the writer keeps with a reason; complains of wishes without rule, reason or use. */
export function applySuppressions(
  findings: readonly Finding[],
  wishes: readonly Suppression[],
): { kept: Finding[]; suppressed: { finding: Finding; reason: string }[] } {
  const byRule = new Map<string, Suppression[]>()
  for (const wish of wishes)
    for (const id of wish.reason === '' ? [] : wish.rules) {
      const same = byRule.get(id)
      if (same) same.push(wish)
      else byRule.set(id, [wish])
    }
  const used = new Map<Suppression, Set<string>>()
  const suppressed: { finding: Finding; reason: string }[] = []
  const kept = findings.filter((finding) => {
    const wish = byRule.get(finding.rule)?.find((w) => w.covers(finding))
    if (!wish) return true
    used.set(wish, (used.get(wish) ?? new Set()).add(finding.rule))
    suppressed.push({ finding, reason: wish.reason })
    return false
  })
  for (const wish of wishes) {
    const unknown = wish.rules.filter((id) => !findRule(id))
    if (wish.rules.length === 0 || unknown.length > 0)
      kept.push(
        complaint(
          wish,
          `Cette règle est inconnue : ${unknown.join(' ') || 'rien'}.`,
          'Écrivez le nom de la règle. Exemple : T7.',
        ),
      )
    else if (wish.reason === '')
      kept.push(complaint(wish, 'La raison manque.', 'Écrivez la raison après le nom de la règle.'))
    else {
      const idle = wish.rules.filter((id) => !used.get(wish)?.has(id))
      if (idle.length > 0)
        kept.push(
          complaint(wish, `Cette permission est inutile : ${idle.join(' ')}.`, 'Enlevez cette permission.'),
        )
    }
  }
  return { kept, suppressed }
}
