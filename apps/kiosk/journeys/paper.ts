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
  /** Its Arabic letters, see `bare`. */
  readonly arabic: string
  /** Size of the smallest letters, with their words, in points. */
  readonly smallest: { readonly pt: number; readonly words: string }
  /** Names of fonts that the file does not hold. */
  readonly missingFonts: readonly string[]
  /** Millimetres of blank paper below the last line. */
  readonly blankMm: number
}

/**
 * The letters of a text as they can be found again in a PDF: no spaces, no marks. Arabic keeps the bodies of its letters
 * only: dots are glyphs of their own there, and letters that dots alone tell apart are left out.
 */
function bare(text: string): string {
  const plain = text.normalize('NFKC')
  return /\p{Script=Arabic}/u.test(plain) ? bodies(plain) : plain.replaceAll(/[\p{Cf}\p{Cc}\s]/gu, '')
}

/** Letters that keep their body, each as the plainest letter of the same body. */
const bodyOf: Readonly<Record<string, string>> = {
  ...{ ا: 'ا', ح: 'ح', ج: 'ح', خ: 'ح', د: 'د', ذ: 'د', ر: 'ر', ز: 'ر' },
  ...{ س: 'س', ش: 'س', ص: 'ص', ض: 'ص', ط: 'ط', ظ: 'ط', ع: 'ع', غ: 'ع', ل: 'ل', م: 'م' },
}

const bodies = (text: string): string =>
  // On lam the alef keeps its body: the two are one glyph, and the hamza is another.
  [...text.normalize('NFKC').replaceAll(/ل[أإآ]/g, 'لا')].map((letter) => bodyOf[letter] ?? '').join('')

interface Run {
  readonly str: string
  readonly x: number
  readonly y: number
}

/** The Arabic of a page, line by line, each from the right: a PDF holds glyphs where they stand, in any order. */
function arabicOf(runs: readonly Run[]): string {
  const lines = new Map<number, Run[]>()
  for (const run of runs) {
    // A dot stands a little off the line.
    const line = [...lines.keys()].find((y) => Math.abs(y - run.y) < 4) ?? run.y
    lines.set(line, [...(lines.get(line) ?? []), run])
  }
  return [...lines.entries()]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([, line]) => line.toSorted((a, b) => b.x - a.x))
    .map(({ str }) => bodies(str))
    .join('')
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
    str,
    x: Number(transform[4]),
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
    arabic: arabicOf(sized),
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
  const texts = {
    latin: pages.map((page) => page.text).join(''),
    arabic: pages.map((page) => page.arabic).join(''),
  }
  const from = { latin: 0, arabic: 0 }
  for (const words of rule.inOrder) {
    const script = scriptOf(words)
    const at = texts[script].indexOf(bare(words), from[script])
    if (at < 0) faults.push(`« ${words} » is missing, or stands too early`)
    else from[script] = at
  }
  for (const words of rule.secrets)
    if (texts[scriptOf(words)].includes(bare(words))) faults.push(`« ${words} » is private`)
  return faults
}

const scriptOf = (words: string) => (/\p{Script=Arabic}/u.test(words) ? 'arabic' : 'latin')

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
