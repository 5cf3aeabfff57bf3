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
  /** Its text line by line from the left, a half of a folded sheet after the other: Latin words among Arabic ones. */
  readonly leftToRight: string
  /** Size of the smallest letters, with their words, in points. */
  readonly smallest: { readonly pt: number; readonly words: string }
  /** Names of fonts that the file does not hold. */
  readonly missingFonts: readonly string[]
  /** Millimetres of blank paper below the last line. */
  readonly blankMm: number
  /** Pairs of words of which one is printed over the other. */
  readonly overlaps: readonly string[]
  /** Millimetres between the words and the nearest edge: less than the margin, and they are cut. */
  readonly edgeMm: number
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

/** Where words stand, in points from the left and from the bottom. */
interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Points between words and the nearest of three edges; above, every paper begins alike. */
const edgeOf = ({ x, y, width }: Place, [left = 0, bottom = 0, right = 0]: readonly number[]) =>
  Math.min(x - left, right - x - width, y - bottom)

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

/** @param fold where the second half begins, in points from the left */
function leftToRightOf(runs: readonly Run[], fold: number): string {
  const halves = [runs.filter(({ x }) => x < fold), runs.filter(({ x }) => x >= fold)]
  const sorted = halves.flatMap((half) =>
    half.toSorted((a, b) => (Math.abs(a.y - b.y) < 4 ? a.x - b.x : b.y - a.y)),
  )
  return sorted.map(({ str }) => str.normalize('NFKC').replaceAll(/[\p{Cf}\p{Cc}\s]/gu, '')).join('')
}

/** A piece of text with its room. */
interface Piece extends Place {
  readonly str: string
  readonly pt: number
}

/** Pieces that stand as near as this share a line, in points: marks of Arabic letters are pieces beside their line. */
const sameLinePt = 4
/** Lines of a paper are at least 1.3 letters apart: nearer ones are two texts in one place. */
const nearest = 1.1

/** Whether two pieces are printed over each other: on one line, or on lines nearer than letters are high. */
function isOver(one: Piece, other: Piece): boolean {
  const rise = Math.abs(one.y - other.y)
  const shared = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const pt = Math.min(one.pt, other.pt)
  if (rise > sameLinePt) return rise < nearest * pt && shared > 1
  const isArabic = [one, other].some(({ str }) => /\p{Script=Arabic}/u.test(str))
  return shared > pt && !isArabic
}

/** Each pair of pieces that are printed over each other, in words. */
function overlapsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((one, index) =>
    pieces
      .slice(index + 1)
      .filter((other) => isOver(one, other))
      .map((other) => `« ${one.str} » and « ${other.str} »`),
  )
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
  const sized = runs.map(({ str, transform, width }) => ({
    width,
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
    leftToRight: leftToRightOf(sized, right - left > top - bottom ? (left + right) / 2 : right),
    smallest,
    overlaps: overlapsOf(sized),
    missingFonts: fonts.filter(({ missingFile }) => missingFile === true).map(({ name }) => name),
    blankMm: Math.min(...sized.map(({ y }) => y - bottom)) * mmPerPt,
    edgeMm: Math.min(...sized.map((run) => edgeOf(run, page.view))) * mmPerPt,
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
  /** A sheet on its side, to be folded. */
  readonly isFolded?: boolean
  /** Texts that stand on it, in this order. */
  readonly inOrder: readonly string[]
  /** Texts that stand on it anywhere. */
  readonly anywhere?: readonly string[]
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
  const leftToRight = pages.map((page) => page.leftToRight).join('')
  for (const words of rule.anywhere ?? [])
    if (!texts[scriptOf(words)].includes(bare(words)) && !leftToRight.includes(bare(words)))
      faults.push(`« ${words} » is missing`)
  for (const words of rule.secrets)
    if (texts[scriptOf(words)].includes(bare(words))) faults.push(`« ${words} » is private`)
  return faults
}

const scriptOf = (words: string) => (/\p{Script=Arabic}/u.test(words) ? 'arabic' : 'latin')

function* faultsOfPages(
  pages: readonly PaperPage[],
  { format, most, isFolded = false }: PaperRule,
): Generator<string> {
  const sheet = isFolded ? [297, 210] : [210, 297]
  for (const [index, one] of pages.entries()) {
    const { widthMm, heightMm, smallest, missingFonts, blankMm, edgeMm } = one
    const page = `page ${index + 1}`
    for (const two of one.overlaps) yield `${page}: ${two} stand over each other`
    const [width = 0, height = 0] = format === 'a4' ? sheet : [80, heightMm]
    if (edgeMm < 3) yield `${page}: words ${edgeMm.toFixed(1)} mm from the edge`
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
