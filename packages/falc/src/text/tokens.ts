import type { Token, TokenKind } from './types.ts'

/** Quantifiers are bounded so that hostile text costs no more than its length. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['placeholder', /\{\{[^{}]{0,200}\}\}|\$t\([^()]{0,200}\)|%(?:\d{1,2}\$)?[sd](?![\p{L}])/uy],
  ['url', /(?:https?:\/\/|www\.)[^\s<>"«»)]{1,2000}[^\s<>"«»).,;:!?]/uy],
  ['url', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/uy],
  [
    'url',
    /(?:[a-z0-9-]{1,63}\.){1,5}(?:fr|com|org|net|eu|info|gouv|be|ch|io|lu|bzh|paris)(?![\p{L}\d.]\p{L})(?:\/[^\s<>"«»)]{0,500}[^\s<>"«»).,;:!?])?(?![\p{L}\d])/iuy,
  ],
  [
    'date',
    /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}([/.])\d{1,2}\1\d{2,4}(?!\d)|\d{1,2}-\d{1,2}-(?:19|20)\d{2}(?!\d)/uy,
  ],
  [
    'phone',
    /(?:\+33[   .]?(?:\(0\))?|0)[1-9](?:[   .-]?\d{2}){4}(?!\d)|116[   ]?\d{3}(?!\d)|0[   ]?8\d{2}(?:[   ]?\d{3}){2}(?!\d)|(?:3\d|1\d|8\d) ?\d{2}(?= \(|, | gratuit|\.(?:\s|$))/uy,
  ],
  ['time', /(?:[01]?\d|2[0-4])[   ]?[hH](?:[   ]?[0-5]\d)?(?![\p{L}\d])|(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/uy],
  ['ordinal', /\d{1,4}(?:ers?|[eè]res?|èmes?|emes?|èmes?|e|es|nde?s?|d)(?![\p{L}\d])/uy],
  [
    'number',
    /\d{1,3}(?:[    ]\d{3})+(?:,\d{1,4})?(?![\d])|\d{1,60}(?:[.,]\d{1,6})*(?![\p{L}])|\d{1,60}(?=[\p{L}])/uy,
  ],
  ['word', /[\p{L}\p{M}][\p{L}\p{M}\d]*(?:['’‑-][\p{L}\d][\p{L}\p{M}\d]*)*['’]?/uy],
]

const ELISION = /^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’]/iu
const WHOLE_WORDS = new Set([
  "aujourd'hui",
  "prud'homme",
  "prud'hommes",
  "prud'homal",
  "presqu'île",
  "d'abord",
  "d'accord",
  "c'est-à-dire",
])
const CLITIC = /[-‑](?:t[-‑])?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|lui|leur|les|le|la|y|en)$/iu
const NO_SPLIT = /^(?:rendez[-‑]vous|sur[-‑]le|vis[-‑]à[-‑]vis|qu['’]en|garde|sans[-‑]le|compte)/iu

/** Lower case, straight apostrophes, plain hyphens: the form under which lists and lexicon know a word. */
export function normalise(text: string): string {
  return text.toLowerCase().normalize('NFC').replace(/[’ʼ]/g, "'").replace(/[‑‐]/g, '-')
}

function makeToken(kind: TokenKind, source: string, start: number, end: number, glued: boolean): Token {
  const text = source.slice(start, end)
  return { kind, text, norm: normalise(text), start, end, glued }
}

/** Splits `l’aide`, `demandez-le` or `a-t-il` in their parts; the parts after the first are glued. */
function splitWord(source: string, start: number, end: number, out: Token[]): void {
  let from = start
  let glued = false
  for (let turn = 0; turn < 4; turn++) {
    const rest = source.slice(from, Math.min(end, from + 40))
    if (WHOLE_WORDS.has(normalise(rest))) break
    const elision = ELISION.exec(rest)
    if (!elision || from + elision[0].length >= end) break
    out.push(makeToken('word', source, from, from + elision[0].length, glued))
    from += elision[0].length
    glued = true
  }
  const tails: [number, number][] = []
  let to = end
  if (end - from < 40 && !NO_SPLIT.test(source.slice(from, to)))
    for (let turn = 0; turn < 2; turn++) {
      const tail = CLITIC.exec(source.slice(from, to))
      if (!tail || tail.index === 0) break
      tails.unshift([from + tail.index, to])
      to = from + tail.index
    }
  out.push(makeToken('word', source, from, to, glued))
  for (const [tailStart, tailEnd] of tails) out.push(makeToken('word', source, tailStart, tailEnd, true))
}

/** One opening brace with all that it holds (ICU plurals nest), or null when it never closes. */
function readBraces(source: string, start: number, end: number): number | null {
  let depth = 0
  for (let i = start; i < Math.min(end, start + 2000); i++) {
    if (source[i] === '{') depth++
    else if (source[i] === '}' && --depth === 0) return i + 1
  }
  return null
}

function readToken(source: string, at: number, end: number, out: Token[]): number {
  if (source[at] === '{' && source[at + 1] !== '{') {
    const close = source[at - 1] === '{' ? null : readBraces(source, at, end)
    if (close !== null) {
      out.push(makeToken('placeholder', source, at, close, false))
      return close
    }
  }
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (!match || match[0].length === 0 || at + match[0].length > end) continue
    const stop = at + match[0].length
    if (kind === 'word') splitWord(source, at, stop, out)
    else out.push(makeToken(kind, source, at, stop, false))
    return stop
  }
  const length = source.startsWith('...', at) ? 3 : (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  out.push(makeToken('symbol', source, at, Math.min(at + length, end), false))
  return at + length
}

const SPACE = /[\s\u200B\uFEFF]+/uy

/** Cuts a stretch of prose in tokens. Offsets are those of `source`. Cost is linear in its length. */
export function tokenise(source: string, start = 0, end = source.length): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    SPACE.lastIndex = at
    const space = SPACE.exec(source)
    if (space) at += space[0].length
    if (at < end) at = readToken(source, at, end, tokens)
  }
  return tokens
}

const COUNTED = new Set<TokenKind>([
  'word',
  'number',
  'ordinal',
  'date',
  'time',
  'phone',
  'url',
  'placeholder',
])

/** Number of written words: `l’aide`, `rendez-vous`, `1 500 €` and `06 12 34 56 78` are one each. */
export function countWords(tokens: readonly Token[]): number {
  let count = 0
  for (const token of tokens) {
    if (token.glued || !COUNTED.has(token.kind)) continue
    count += token.kind === 'time' ? token.text.split(/[\s\u00A0\u202F]+/).length : 1
  }
  return count
}
