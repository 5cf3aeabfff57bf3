import type { Finding } from '@parcours/falc'

/** A stretch of the text: plain, or marked with the number (from 1) of the finding that begins there. */
export type Stretch = { readonly text: string; readonly from: number; readonly number: number | null }

/** Cuts the text at its findings. Where two overlap, the shorter one is marked; both stay in the list. */
export function stretchesOf(text: string, findings: readonly Finding[]): readonly Stretch[] {
  const shortFirst = findings
    .map(({ start, end }, index) => ({ start, end, number: index + 1 }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
  const marked: typeof shortFirst = []
  for (const one of shortFirst)
    if (marked.every(({ start, end }) => one.end <= start || one.start >= end)) marked.push(one)
  const out: Stretch[] = []
  let at = 0
  for (const { start, end, number } of marked.sort((a, b) => a.start - b.start)) {
    if (start > at) out.push({ text: text.slice(at, start), from: at, number: null })
    out.push({ text: text.slice(start, end), from: start, number })
    at = end
  }
  if (at < text.length) out.push({ text: text.slice(at), from: at, number: null })
  return out
}
