import { type Fault, leastCapitalMm, leastEmMm, type Medium, slackMm } from './fault.ts'
import { filledFields, languageOf, type TextBlock } from './text.ts'

/** Words with their style: a text or a field that is filled in. */
interface Lettering {
  readonly element: Element
  readonly style: CSSStyleDeclaration
}

/** Everything that is lettered: the texts, each inline part with a style of its own, and the fields. */
function lettering(blocks: readonly TextBlock[], root: Element): Lettering[] {
  const inlines = blocks.flatMap(({ element, words }) => [
    words,
    ...[...element.querySelectorAll('*')].filter((child) => getComputedStyle(child).display === 'inline'),
  ])
  const lettered = inlines.filter((element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
  )
  return [...new Set([...lettered, ...filledFields(root)])].map((element) => ({
    element,
    style: getComputedStyle(element),
  }))
}

const families = (style: CSSStyleDeclaration): string[] =>
  style.fontFamily.split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''))

const sansSerif = /^(sans-serif|system-ui|ui-sans-serif)$/

/** What is wrong with one lettering, beside the family that others have. */
function letterFault({ style }: Lettering): string | undefined {
  if (!sansSerif.test(families(style).at(-1) ?? '')) return `font-family: ${style.fontFamily}`
  if (style.fontStyle !== 'normal') return `font-style: ${style.fontStyle}`
  if (Number(style.fontWeight) < 400) return `font-weight: ${style.fontWeight}`
  if (Number.parseFloat(style.fontStretch) < 100) return `font-stretch: ${style.fontStretch}`
  if (Number.parseFloat(style.letterSpacing) < 0) return `letter-spacing: ${style.letterSpacing}`
  return undefined
}

/** L1: one sans-serif family a language, upright, not thin, not condensed. */
export function letters(blocks: readonly TextBlock[], root: Element): Fault[] {
  const first = new Map<string, string>()
  return lettering(blocks, root).flatMap((one) => {
    const own = families(one.style)[0] ?? ''
    const language = languageOf(one.element)
    const usual = first.get(language) ?? own
    first.set(language, usual)
    const measured = letterFault(one) ?? (own === usual ? undefined : `« ${own} » beside « ${usual} »`)
    const mend = 'Use the font of the page (var(--pc-font)), upright, weight 400 or more.'
    return measured ? [{ rule: 'L1' as const, element: one.element, measured, mend }] : []
  })
}

const capRatios = new Map<string, number>()

/** Height of a capital divided by the em, measured in the font that draws it. */
function capRatio({ fontWeight, fontFamily }: CSSStyleDeclaration): number {
  const font = `${fontWeight} 1000px ${fontFamily}`
  const known = capRatios.get(font)
  if (known !== undefined) return known
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('This browser measures no text: it gives no 2d context.')
  context.font = font
  const ratio = context.measureText('H').actualBoundingBoxAscent / 1000
  capRatios.set(font, ratio)
  return ratio
}

/** Pixels a millimetre: the calibration of the screen (--pc-px-per-mm), or the inches of CSS on paper. */
function pxPerMm(style: CSSStyleDeclaration, isPaper: boolean): number {
  const calibrated = Number.parseFloat(style.getPropertyValue('--pc-px-per-mm'))
  return isPaper || Number.isNaN(calibrated) ? 96 / 25.4 : calibrated
}

/** Whether the visitor chose a text smaller than the usual one. */
const isSmallByChoice = (element: Element): boolean =>
  Number(element.closest('[data-size]')?.getAttribute('data-size') ?? 2) < 2

/** L2: 14 points anywhere; on the kiosk capitals of 7.3 mm, measured through the calibration of the screen. */
export function sizes(blocks: readonly TextBlock[], root: Element, medium: Medium): Fault[] {
  return lettering(blocks, root).flatMap(({ element, style }) => {
    // What is shown of a paper on a screen is judged as the paper that comes out.
    const isPaper = medium === 'paper' || element.closest('[data-medium=paper]') !== null
    const em = Number.parseFloat(style.fontSize) / pxPerMm(style, isPaper)
    const capital = em * capRatio(style)
    const isKiosk = medium === 'kiosk' && !isPaper && !isSmallByChoice(element)
    if (isKiosk && capital < leastCapitalMm - slackMm)
      return [sizeFault(element, `capital of ${capital.toFixed(1)} mm, under ${leastCapitalMm}`)]
    return em < leastEmMm - slackMm
      ? [sizeFault(element, `em of ${em.toFixed(2)} mm, under ${leastEmMm} (14 points)`)]
      : []
  })
}

const sizeFault = (element: Element, measured: string): Fault => ({
  rule: 'L2',
  element,
  measured,
  mend: 'Use var(--pc-text) on a screen, var(--pc-print-text) on paper.',
})

/** The element that draws a line under a text: decoration reaches the children without being inherited. */
function underlining(element: Element): Element | undefined {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const { textDecorationLine, display } = getComputedStyle(node)
    if (textDecorationLine.includes('underline')) return node
    if (display.startsWith('inline-')) return undefined
  }
  return undefined
}

/** Words of five letters or more that are written in capitals: shorter ones are acronyms, which the text rules judge. */
const shouted = (text: string): string[] => text.match(/(?<!\p{L})\p{Lu}{5,}(?!\p{L})/gu) ?? []

/** What is laid over the letters of one element that makes them harder to know. */
function adornment(element: Element, style: CSSStyleDeclaration): string | undefined {
  if (style.fontStyle !== 'normal') return `font-style: ${style.fontStyle}`
  if (style.textTransform === 'uppercase') return 'text-transform: uppercase'
  if (style.fontVariantCaps !== 'normal') return `font-variant-caps: ${style.fontVariantCaps}`
  if (style.textShadow !== 'none') return `text-shadow: ${style.textShadow}`
  const line = underlining(element)
  return line && !line.closest('a[href], [role=link]') ? 'underlined, and no link' : undefined
}

/** L3: no italic, underline (links excepted), capitals, shadow. Bold is allowed. */
export function adornments(blocks: readonly TextBlock[], root: Element): Fault[] {
  const fault = (element: Element, measured: string): Fault => ({
    rule: 'L3',
    element,
    measured,
    mend: 'Leave the letters plain; to stress a word, make it bold.',
  })
  const byStyle = lettering(blocks, root).flatMap(({ element, style }) => {
    const measured = adornment(element, style)
    return measured ? [fault(element, measured)] : []
  })
  const bySource = blocks.flatMap(({ element, text }) => {
    const words = shouted(text)
    return words.length >= 2 ? [fault(element, `in capitals: ${words.join(' ')}`)] : []
  })
  return [...byStyle, ...bySource]
}

/** L7: a word is never cut by a hyphen. */
export function hyphens(blocks: readonly TextBlock[]): Fault[] {
  return blocks.flatMap(({ element, text, style }) => {
    const isAuto = style.hyphens === 'auto'
    if (!isAuto && !text.includes('\u00AD')) return []
    return [
      {
        rule: 'L7' as const,
        element,
        measured: isAuto ? 'hyphens: auto' : 'a soft hyphen (U+00AD) in the text',
        mend: 'Set hyphens: none and take soft hyphens out of the text.',
      },
    ]
  })
}
