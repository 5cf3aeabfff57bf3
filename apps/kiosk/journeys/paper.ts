import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The smallest letters on paper, in points (falc-rules L2). */
const smallestPt = 14
const mmPerPt = 25.4 / 72

/** One page as a printer gets it. */
interface PaperPage {
  readonly widthMm: number
  readonly heightMm: number
  /** Text without its spaces and marks: lines are cut and joined freely. */
  readonly text: string
  /** Size of the smallest letters, with their words, in points. */
  readonly smallest: { readonly pt: number; readonly words: string }
  /** Names of fonts that the file does not hold. */
  readonly missingFonts: readonly string[]
  /** Millimetres of blank paper below the last line. */
  readonly blankMm: number
}

/** What a piece of text must look like to be found: no spaces, no vowel marks, plain shapes of letters. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u064B-\u065F\u0670\u0640\u200B-\u200F\u2028-\u202E\u2066-\u2069\s]/g, '')
}

async function readPage(page: PDFPageProxy): Promise<PaperPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const { items } = await page.getTextContent()
  const runs = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
  // Fonts are known once the page was drawn.
  await page.getOperatorList()
  const fonts = [...new Set(runs.map(({ fontName }) => fontName))].map(
    (name) => page.commonObjs.get(name) as { name: string; missingFile?: boolean },
  )
  const sized = runs.map(({ str, transform }) => ({
    pt: Math.hypot(Number(transform[2]), Number(transform[3])),
    words: str,
    y: Number(transform[5]),
  }))
  const smallest = sized.reduce((least, each) => (each.pt < least.pt ? each : least), {
    pt: Number.POSITIVE_INFINITY,
    words: '',
  })
  return {
    widthMm: (right - left) * mmPerPt,
    heightMm: (top - bottom) * mmPerPt,
    text: bare(runs.map(({ str }) => str).join('')),
    smallest,
    missingFonts: fonts.filter(({ missingFile }) => missingFile === true).map(({ name }) => name),
    blankMm: Math.min(...sized.map(({ y }) => y - bottom)) * mmPerPt,
  }
}

/** Reads a PDF as a printer and a reader would: sizes of pages and letters, fonts, words. */
export async function readPaper(pdf: Uint8Array): Promise<readonly PaperPage[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const file = await task.promise
  const pages: PaperPage[] = []
  for (let number = 1; number <= file.numPages; number++)
    pages.push(await readPage(await file.getPage(number)))
  await task.destroy()
  return pages
}

/** What the paper must be. */
export interface PaperRule {
  readonly format: 'a4' | 'receipt80'
  /** Texts that stand on it, in this order. */
  readonly inOrder: readonly string[]
  /** Texts that must not stand on it. */
  readonly secrets: readonly string[]
  /** The most sheets of A4, or centimetres of a roll. */
  readonly most: number
}

/** What is wrong with a paper; nothing, if it is as it must be. */
export function faultsOf(pages: readonly PaperPage[], rule: PaperRule): string[] {
  const faults = [...faultsOfPages(pages, rule)]
  const text = pages.map((page) => page.text).join('')
  let from = 0
  for (const words of rule.inOrder) {
    const at = text.indexOf(bare(words), from)
    if (at < 0) faults.push(`« ${words} » is missing, or stands too early`)
    else from = at
  }
  for (const words of rule.secrets) if (text.includes(bare(words))) faults.push(`« ${words} » is private`)
  return faults
}

function* faultsOfPages(pages: readonly PaperPage[], { format, most }: PaperRule): Generator<string> {
  for (const [index, { widthMm, heightMm, smallest, missingFonts, blankMm }] of pages.entries()) {
    const page = `page ${index + 1}`
    const [width, height] = format === 'a4' ? [210, 297] : [80, heightMm]
    if (Math.abs(widthMm - width) > 0.5 || Math.abs(heightMm - height) > 0.5)
      yield `${page}: ${widthMm.toFixed()} × ${heightMm.toFixed()} mm`
    if (smallest.pt < smallestPt - 0.05)
      yield `${page}: « ${smallest.words} » in ${smallest.pt.toFixed(1)} pt`
    for (const name of missingFonts) yield `${page}: font ${name} is not in the file`
    if (format === 'receipt80' && blankMm > 20)
      yield `${page}: ${blankMm.toFixed()} mm of blank paper at the end`
  }
  if (format === 'a4' && pages.length > most) yield `${pages.length} sheets, at most ${most}`
  if (format === 'receipt80' && pages.length > 1) yield `${pages.length} pieces of a roll`
  const lengthCm = (pages[0]?.heightMm ?? 0) / 10
  if (format === 'receipt80' && lengthCm > most) yield `${lengthCm.toFixed()} cm, at most ${most}`
}
