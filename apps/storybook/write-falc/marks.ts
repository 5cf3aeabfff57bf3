import type { Finding } from '@parcours/falc'

/** A stretch of the text: plain, or marked with the number (from 1) of the finding that begins there. */
export type Stretch = { readonly text: string; readonly from: number; readonly number: number | null }

/** Cuts the text at its findings. Where two overlap, the first one is marked; both stay in the list. */
export function stretchesOf(text: string, findings: readonly Finding[]): readonly Stretch[] {
  const numbered = findings
    .map((finding, index) => ({ ...finding, number: index + 1 }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const out: Stretch[] = []
  let at = 0
  for (const { start, end, number } of numbered) {
    if (start < at || end <= start) continue
    if (start > at) out.push({ text: text.slice(at, start), from: at, number: null })
    out.push({ text: text.slice(start, end), from: start, number })
    at = end
  }
  if (at < text.length) out.push({ text: text.slice(at), from: at, number: null })
  return out
}
