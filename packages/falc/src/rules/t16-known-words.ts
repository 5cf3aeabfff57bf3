import { ADVERBS } from '../grammar/closed.ts'
import type { Analysis } from '../grammar/lexicon.ts'
import type { Tagged } from '../grammar/tagger.ts'
import { isExplained } from './explained.ts'
import { covered, fault, isRoman, looksLikeAcronym, norm, type Place, sentences, text } from './helpers.ts'
import { isEmptyTitle } from './t28-titles.ts'
import type { RawFinding, Rule, RuleContext } from './types.ts'

/** 10 per million in films, or a little less in films and 10 in books. Scales: see Analysis. */
const isFrequent = (analysis: Analysis): boolean =>
  analysis.films >= 6 || (analysis.films >= 5 && analysis.books >= 7)

/** `la factrice` is known where `le facteur` is. */
function masculineOf(word: string): string | null {
  const swaps: readonly (readonly [string, string])[] = [
    ['ère', 'er'],
    ['trice', 'teur'],
    ['euse', 'eur'],
    ['enne', 'en'],
  ]
  const swap = swaps.find(([feminine]) => word.length > 6 && word.endsWith(feminine))
  return swap ? word.slice(0, -swap[0].length) + swap[1] : null
}

function isKnownForm(word: string, analyses: readonly Analysis[], context: RuleContext): boolean {
  const { familiar, lexicon } = context.resources
  if (familiar.has(word) || analyses.some((a) => isFrequent(a) || familiar.has(a.lemma))) return true
  const masculine = masculineOf(analyses[0]?.lemma ?? word)
  if (masculine && (familiar.has(masculine) || lexicon.look(masculine).some(isFrequent))) return true
  const adverb = /^(.+?)(?:e?ment|amment|emment)$/.exec(word)?.[1]
  if (adverb && word.endsWith('ment'))
    for (const end of ['', 'e', 'ant', 'ent', 'el', 'elle'])
      if (lexicon.look(adverb + end).some((a) => isFrequent(a) && a.kinds.includes('a'))) return true
  for (const { lemma } of analyses) if (lemma !== word && lexicon.look(lemma).some(isFrequent)) return true
  const positive = /^(?:in|im(?=[bmp])|il(?=l)|ir(?=r))(.{5,})$/.exec(word)?.[1]
  if (positive && lexicon.look(positive).some((a) => isFrequent(a) && a.kinds.some((k) => /^[aA]$/.test(k))))
    return true
  const again = /^(?:re|ré|r)(.{4,})$/.exec(analyses[0]?.lemma ?? '')?.[1]
  if (again && analyses[0]?.verb && lexicon.look(again).some((a) => isFrequent(a) && a.kinds.includes('y')))
    return true
  return false
}

const SKIPPED = new Set([
  'determiner',
  'preposition',
  'subject',
  'clitic',
  'pronoun',
  'coordinator',
  'subordinator',
  'number',
  'name',
  'placeholder',
  'punctuation',
])

/** True when the reader probably does not know the word. */
function isHard(tagged: Tagged, first: boolean, context: RuleContext): boolean {
  const word = norm(tagged)
  if (tagged.token.kind !== 'word' || SKIPPED.has(tagged.role) || word.length < 3 || /\d|'$/.test(word))
    return false
  if (
    looksLikeAcronym(text(tagged)) ||
    isRoman(text(tagged).replace(/(?:e|ème|er)$/, '')) ||
    tagged.token.norm.startsWith('-')
  )
    return false
  if (isKnownForm(word, tagged.analyses, context)) return false
  if (ADVERBS.has(word) || /^quelqu'une?$/.test(word)) return false
  if (
    Object.hasOwn(context.resources.data.numberWords, word) ||
    /^(?:.{2,}ième|premiers?|premières?)s?$/.test(word)
  )
    return false
  if (word.includes('-')) {
    const parts = word.split('-').filter((part) => part.length > 2)
    if (parts.every((part) => isKnownForm(part, context.resources.lexicon.look(part), context))) return false
  }
  return !(first && tagged.analyses.length === 0 && /^\p{Lu}/u.test(text(tagged)))
}

/** Tokens between « and »: a title or a button is quoted as it is. */
function insideQuotes(tagged: readonly Tagged[]): Set<number> {
  const found = new Set<number>()
  let open = -1
  tagged.forEach((here, i) => {
    if (text(here) === '«') open = i
    if (text(here) === '»' && open !== -1) for (let k = open; k < i; k++) found.add(k)
    if (text(here) === '»') open = -1
  })
  return found
}

export function hardWords(place: Place, context: RuleContext): number[] {
  const { block, sentence } = place.view
  // Such a title has to go whatever its words: T28 says so, and once is enough.
  if (block.kind === 'heading' && isEmptyTitle(place.unit.doc.prose.slice(sentence.start, sentence.end)))
    return []
  const known = covered(place.view, context.glossary.known)
  const quoted = insideQuotes(place.view.tagged)
  const abbreviations = context.resources.data.abbreviations
  const firstWord = place.view.tagged.findIndex((t) => t.token.kind === 'word')
  return place.view.tagged.flatMap((here, i) => {
    if (known.has(i) || quoted.has(i)) return []
    if (Object.hasOwn(abbreviations, norm(here)) || Object.hasOwn(abbreviations, `${norm(here)}.`)) return []
    return isHard(here, i === firstWord, context) ? [i] : []
  })
}

export const lemmaOf = (tagged: Tagged): string => tagged.analyses[0]?.lemma ?? norm(tagged)

function check(context: RuleContext): RawFinding[] {
  const reported = new Set<string>()
  return [...sentences(context)].flatMap((place) =>
    hardWords(place, context).flatMap((i) => {
      const here = place.view.tagged[i] as Tagged
      const lemma = lemmaOf(here)
      if (reported.has(lemma) || isExplained(context, lemma)) return []
      reported.add(lemma)
      return [fault(place, i, i, `Le mot « ${text(here)} » est rare.`)]
    }),
  )
}

export const t16: Rule = {
  id: 'T16',
  rule: 'Écrivez des mots très connus.',
  source: 'Inclusion Europe ; WCAG 3.1.3 ; 10 fois par million : notre choix.',
  severity: 'error',
  instead: 'Écrivez un mot plus simple. Une explication aide aussi.',
  detect: check,
  good: [
    'Vous payez le loyer chaque mois.',
    { text: 'La quittance est prête.', options: { glossary: ['quittance'] } },
    'La quittance est un papier. Gardez la quittance.',
  ],
  bad: ['La forclusion est proche.', 'Vous devez ester en justice.', 'Acquittez la redevance.'],
  limits: 'La liste vient des films et des livres. Un mot connu peut être absent de la liste.',
}
