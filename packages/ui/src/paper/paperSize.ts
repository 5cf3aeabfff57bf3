import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PaperFormat, PaperSize } from './paperTypes.ts'

const pxPerMm = 96 / 25.4
/** A sheet of A4 between its margins (see Paper.module.css). */
const sheetMm = 297 - 2 * 12
/** Above and below the text of a receipt, where it is cut. */
const receiptMarginMm = 4
/** A line that breaks otherwise on paper than on the screen must not cut off the end. */
const receiptSlackMm = 4

/** Sheets of A4 that the blocks take when none is cut in two, unless it is longer than a sheet. */
export function sheetsOf(blocks: readonly { readonly top: number; readonly bottom: number }[]): number {
  let sheets = 1
  let start = 0
  for (const { top, bottom } of blocks) {
    if (bottom - start > sheetMm && top > start) {
      start = top
      sheets++
    }
    for (; bottom - start > sheetMm; start += sheetMm) sheets++
  }
  return sheets
}

/** Where each block stands, in millimetres from the top. A heading is one with the block below it. */
function blocksOf(sheet: Element): { top: number; bottom: number }[] {
  const origin = sheet.getBoundingClientRect().top
  const mm = (px: number) => (px - origin) / pxPerMm
  return [...sheet.querySelectorAll('[data-print-block]')].map((block) => {
    const heading = block.previousElementSibling?.matches('h2') ? block.previousElementSibling : block
    return {
      top: mm(heading.getBoundingClientRect().top),
      bottom: mm(block.getBoundingClientRect().bottom),
    }
  })
}

/** Lays the hidden paper out for a moment, out of sight, and measures it. */
function measure(root: HTMLElement, format: PaperFormat): PaperSize | null {
  const sheet = root.firstElementChild
  if (sheet === null) return null
  root.dataset.measuring = ''
  const heightMm = sheet.getBoundingClientRect().height / pxPerMm
  const blocks = blocksOf(sheet)
  const halves = sheet.querySelectorAll('[data-print-half]').length
  delete root.dataset.measuring
  if (format === 'receipt80')
    return { sheets: 1, lengthMm: Math.ceil(heightMm + 2 * receiptMarginMm + receiptSlackMm) }
  // Two halves stand side by side on a sheet, whatever their height.
  const sheets = halves > 0 ? Math.ceil(halves / 2) : sheetsOf(blocks)
  return { sheets, lengthMm: sheets * 297 }
}

/**
 * Measures the paper each time its content may have changed, and gives a receipt its own length: a rule for the page is
 * written through CSSOM, which a Content-Security-Policy without inline styles allows.
 * @param onMeasure told when the paper takes more or less than before
 */
export function usePaperSize(
  format: PaperFormat,
  onMeasure: ((size: PaperSize) => void) | undefined,
): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<PaperSize | null>(null)
  const look = () => {
    const next = root.current === null ? null : measure(root.current, format)
    setSize((old) => (old?.sheets === next?.sheets && old?.lengthMm === next?.lengthMm ? old : next))
  }
  // After each rendering: the words, their language and the pictures all change the length.
  useLayoutEffect(look)
  useEffect(() => {
    // The letters of the paper may arrive after its words.
    let isGone = false
    void document.fonts.ready.then(() => isGone || setSize(null))
    return () => {
      isGone = true
    }
  }, [])
  useEffect(() => {
    if (size !== null) onMeasure?.(size)
  }, [size, onMeasure])
  const lengthMm = format === 'receipt80' ? size?.lengthMm : undefined
  useLayoutEffect(() => {
    if (lengthMm === undefined) return
    const rule = new CSSStyleSheet()
    rule.replaceSync(`@page receipt { size: 80mm ${lengthMm}mm }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rule]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rule)
    }
  }, [lengthMm])
  return root
}
