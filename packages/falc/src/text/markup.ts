/** Blanks markup out with spaces, so that every letter that is left keeps its place. */

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** Blanks all from each `open` to the next `close`; what is never closed is left alone. */
function blankBetween(text: string, open: RegExp, close: string): string {
  let out = ''
  let from = 0
  for (const match of text.matchAll(open)) {
    if (match.index < from) continue
    const end = text.indexOf(close, match.index + match[0].length)
    if (end === -1) break
    out += text.slice(from, match.index) + blank(text.slice(match.index, end + close.length))
    from = end + close.length
  }
  return out + text.slice(from)
}

/** Markdown marks that hold no prose. Each pattern is bounded and anchored, so that cost stays linear. */
const INLINE: readonly RegExp[] = [
  /!?\[(?=[^\][\n]{0,500}\]\()/g,
  /\]\([^()\s]{0,500}(?:\s"[^"\n]{0,200}")?\)/g,
  /<(?:\/?[a-zA-Z][^<>\n]{0,300}|\d\/?|\/\d)>/g,
  /(?<![\p{L}\d*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\p{L}\d*])/gu,
  /(?<![\p{L}\d_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\d_])/gu,
  /~~/g,
  /\\(?=[\\`*_{}[\]()#+.!|<>-])/g,
]

/** Inline code is a name, not prose: one word that no rule reads. */
const CODE = /`[^`\n]{1,300}`/g
const FENCE = /^(```|~~~)[^\n]*\n[\s\S]*?^\1[^\n]*$/gm
const FRONT_MATTER = /^---\n[\s\S]{0,20000}?\n---(?=\n|$)/

const codeWord = (code: string): string => `{${' '.repeat(Math.max(0, code.length - 2))}}`

/** Markdown without its inline marks; block marks (`#`, bullets) are left for the reader of blocks. */
export function blankMarkdown(source: string): string {
  let text = blankBetween(source.replace(FRONT_MATTER, blank), /<!--/g, '-->')
  if (text.includes('```') || text.includes('~~~')) text = text.replace(FENCE, blank)
  text = text.replace(CODE, codeWord)
  for (const pattern of INLINE) text = text.replace(pattern, blank)
  return blankEntities(text)
}

const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&rsquo;': '’',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&eacute;': 'é',
  '&egrave;': 'è',
  '&agrave;': 'à',
  '&euro;': '€',
  '&laquo;': '«',
  '&raquo;': '»',
}

function blankEntities(text: string): string {
  return text.replace(/&(?:[a-z]{2,8}|#\d{1,6});/gi, (entity) =>
    (ENTITIES[entity.toLowerCase()] ?? ' ').padEnd(entity.length, '\u200B'),
  )
}

/** HTML tags, comments, scripts and styles blanked; tags that make a block also break the line. */
export function blankHtml(source: string): string {
  let text = blankBetween(source, /<!--/g, '-->')
  for (const name of ['script', 'style'])
    text = blankBetween(text, new RegExp(`<${name}\\b`, 'gi'), `</${name}>`)
  text = text.replace(/<[/!]?[a-zA-Z][^<>]{0,2000}>/g, blank)
  return blankEntities(text)
}
