import type { LanguageCode } from '@parcours/i18n'

const segmenters = new Map<string, Intl.Segmenter>()

/** A capital with its full stop (« article L. 1225-30 ») ends no sentence. */
const initial = /(?:^|\s)\p{Lu}\.$/u

/**
 * The sentences of a text, without the spaces around them: easy-to-read text gives each a line of its own (falc-rules
 * L6). None for an empty text.
 * @param language that of the text: it decides where a sentence ends
 */
export function splitSentences(text: string, language: LanguageCode): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, segmenter)
  const sentences: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const before = sentences.at(-1)
    if (before !== undefined && initial.test(before.trim()))
      sentences[sentences.length - 1] = before + segment
    else sentences.push(segment)
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean)
}
