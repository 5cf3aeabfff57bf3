import type { LanguageCode } from '@parcours/i18n'

/** A hard word as it is looked for in a text. */
export interface TermForms {
  /** The entry of the glossary. */
  readonly id: string
  /** Every form that a text may use, in one language. A plural in -s needs none. */
  readonly forms: readonly string[]
  readonly language: LanguageCode
}

/** A hard word found in a sentence. */
export interface TermPart {
  readonly id: string
  /** The word as the sentence writes it. */
  readonly text: string
  readonly language: LanguageCode
  /**
   * What stands right before and after, without a space that may break: an elided article, a bound quotation mark, a full
   * stop. Stays on its line.
   */
  readonly before: string
  readonly after: string
}

/** A sentence cut at its hard words. */
export type SentencePart = string | TermPart

interface Matcher {
  readonly pattern: RegExp
  /** The form of each group of the pattern. */
  readonly forms: readonly { readonly term: TermForms; readonly isAcronym: boolean }[]
}

const arabic = /\p{Script=Arabic}/u
/** Small words that Arabic writes as one with the next: and, with, like, for, the. */
const arabicPrefix = '(?:لل|[وفبكل]?ال|[وفبكل])?'

/** A form as a pattern: any apostrophe, any white space, the plural in -s, the small words of Arabic. */
function patternOf(form: string): string {
  const isArabic = arabic.test(form)
  const core = (isArabic ? form.replace(/^ال/, '') : form)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+')
  if (isArabic) return arabicPrefix + core
  return /[sxz]$/i.test(form) ? core : `${core}s?`
}

function createMatcher(terms: readonly TermForms[]): Matcher {
  const forms = terms
    .flatMap((term) => term.forms.map((form) => ({ term, form: form.normalize('NFC') })))
    // The longest first: « état des lieux » before « état ».
    .sort((one, other) => other.form.length - one.form.length)
  const groups = forms.map(({ form }) => `(${patternOf(form)})`).join('|')
  // `\b` knows no accents: « é » would end a word.
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${groups})(?![\\p{L}\\p{M}\\p{N}])`, 'giu'),
    forms: forms.map(({ term, form }) => ({ term, isAcronym: /^\p{Lu}{2,}$/u.test(form) })),
  }
}

// A list of terms serves every sentence of a visit: its pattern is made once.
const matchers = new WeakMap<readonly TermForms[], Matcher>()

function matcherOf(terms: readonly TermForms[]): Matcher {
  const known = matchers.get(terms)
  if (known) return known
  const made = createMatcher(terms)
  matchers.set(terms, made)
  return made
}

/**
 * Cuts a sentence at its hard words; each is found once, where it first stands.
 * @param alreadyFound ids that are left as plain text: they were found before on the same screen.
 */
export function splitTerms(
  sentence: string,
  terms: readonly TermForms[],
  alreadyFound: ReadonlySet<string> = new Set(),
): readonly SentencePart[] {
  if (terms.length === 0) return [sentence]
  const text = sentence.normalize('NFC')
  const { pattern, forms } = matcherOf(terms)
  const found = new Set(alreadyFound)
  const parts: SentencePart[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const form = forms[match.slice(1).findIndex((group) => group !== undefined)]
    const [word] = match
    if (!form || found.has(form.term.id)) continue
    // « ARE » is a name, « are » an English word.
    if (form.isAcronym && !/^\p{Lu}+s?$/u.test(word)) continue
    found.add(form.term.id)
    const [before = ''] = text.slice(end, match.index).match(/[\S\u00a0]*$/) ?? []
    const [after = ''] = text.slice(match.index + word.length).match(/^(?:\u00a0?[^\s\p{L}\p{N}])*/u) ?? []
    const plain = text.slice(end, match.index - before.length)
    if (plain !== '') parts.push(plain)
    parts.push({ id: form.term.id, text: word, language: form.term.language, before, after })
    end = match.index + word.length + after.length
  }
  if (end < text.length) parts.push(text.slice(end))
  return parts
}

/** Cuts the sentences of one screen at their hard words: each word is found once on the screen. */
export function splitTermsOnce(
  sentences: readonly string[],
  terms: readonly TermForms[],
): readonly (readonly SentencePart[])[] {
  const found = new Set<string>()
  return sentences.map((sentence) => {
    const parts = splitTerms(sentence, terms, found)
    for (const part of parts) if (typeof part !== 'string') found.add(part.id)
    return parts
  })
}
