/** How much longer a pseudo-text is than the French, at least: German, Tamil or Greek need as much. */
export const stretch = 0.4

/** Letters that the fonts of the product have. */
const accents = new Map(
  Object.entries({
    ...{
      a: 'å',
      c: 'ç',
      d: 'ď',
      e: 'ë',
      g: 'ğ',
      i: 'ï',
      l: 'ļ',
      n: 'ñ',
      o: 'ö',
      r: 'ř',
      s: 'š',
      t: 'ť',
      u: 'ü',
    },
    ...{
      A: 'Å',
      C: 'Ç',
      D: 'Ď',
      E: 'Ë',
      G: 'Ğ',
      I: 'Ï',
      L: 'Ļ',
      N: 'Ñ',
      O: 'Ö',
      R: 'Ř',
      S: 'Š',
      T: 'Ť',
      U: 'Ü',
    },
    ...{ y: 'ÿ', z: 'ž', Y: 'Ÿ', Z: 'Ž' },
  }),
)

/** A placeholder of i18next or of the catalogue: kept as it is. */
const placeholder = /(\{\{[^}]*\}\})/
const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' })

/** Letters with accents, placeholders as they were. Words keep their length: a word of the glossary is still found. */
export function accent(text: string): string {
  return text
    .split(placeholder)
    .map((part) =>
      placeholder.test(part) ? part : part.replace(/\p{L}/gu, (letter) => accents.get(letter) ?? letter),
    )
    .join('')
}

/** A single word grows in itself, since that is how a long word breaks a layout: « Çööņţïïñüëŕ ». */
function growWord(word: string, by: number): string {
  let left = by
  return word.replace(/[aeiouyàâéèêëîïôùûüAEIOUYÉ]/gu, (vowel) =>
    left-- > 0 ? vowel + vowel.toLowerCase() : vowel,
  )
}

/** The sentence with what it lacks in length as words of six letters, before the stop that ends it. */
function growSentence(sentence: string, by: number): string {
  const [, body = '', end = ''] = /^(.*?)([\s.!?:…]*)$/su.exec(sentence) ?? []
  return `${body}${' looong'.repeat(by).slice(0, by).trimEnd()}${end}`
}

/**
 * A French text as the pseudo-language says it: accents on its letters, 40 % longer, each sentence between brackets.
 * What carries no brackets on the screen is written in code.
 */
export function pseudoText(text: string): string {
  const plain = (part: string) => part.replace(/\{\{[^}]*\}\}/g, '')
  return [...sentences.segment(text)]
    .map(({ segment }) => {
      // The brackets are part of the length.
      const by = Math.max(0, Math.ceil(plain(segment).trim().length * stretch) - 2)
      const [, start = '', body = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(segment) ?? []
      if (body === '') return segment
      const isWord = /^\p{L}+$/u.test(body)
      return `${start}[${accent(isWord ? growWord(body, by) : growSentence(body, by))}]${end}`
    })
    .join('')
}

/** The code of the pseudo-language: private use, in no list of languages. */
export const pseudoCode = 'qps'

/** A tree of texts, each said by the pseudo-language. */
export function pseudoTree(tree: unknown): unknown {
  if (typeof tree === 'string') return pseudoText(tree)
  if (Array.isArray(tree)) return tree.map(pseudoTree)
  if (typeof tree !== 'object' || tree === null) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, inner]) => [key, pseudoTree(inner)]))
}
