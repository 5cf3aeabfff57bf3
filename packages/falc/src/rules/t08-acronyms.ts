import { normalise } from '../text/tokens.ts'
import { fault, inGlossary, isRoman, looksLikeAcronym, norm, type Place, sentences } from './helpers.ts'
import type { RawFinding, Rule, RuleContext } from './types.ts'

const SMALL = /^(?:de|d'|du|des|la|le|les|l'|à|au|aux|et|en|pour|par|sur|un|une)$/
const MARK = new Set(['RDV', 'SVP', 'NB', 'PS', 'TEL', 'BAT', 'OK'])

/** Capital letters that are a word written loud: `OUI`, `CE BOUTON`. */
function isLoudWord(word: string, context: RuleContext): boolean {
  if (word in context.resources.data.acronyms) return false
  const lower = normalise(word)
  if (
    /^(?:ce|ces|le|la|les|du|de|des|un|une|et|ou|où|à|au|aux|en|ne|pas|sur|il|elle|on|si|vos|nos|est|non|oui|pour|par|ici|aide|stop|fin|tout|tous|vous|une|qui|que|sans|avec|pas|plus)$/.test(
      lower,
    )
  )
    return true
  if (word.length < 4) return false
  return context.resources.lexicon.look(lower).some((a) => a.films >= 4 || a.books >= 6)
}

/** True when words of the screen, up to `limit`, begin with the letters of the acronym. */
function isExpanded(word: string, words: readonly string[]): boolean {
  const letters = normalise(word.replace(/s$/, ''))
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
  const initials = words.map((w) => w.normalize('NFD')[0] ?? '')
  for (let start = 0; start < words.length; start++) {
    let at = 0
    for (let i = start; i < words.length && i < start + letters.length * 3; i++) {
      if (initials[i] === letters[at]) at++
      else if (i === start || !SMALL.test(words[i] as string)) break
      if (at === letters.length) return true
    }
  }
  return false
}

function wordsOf(place: Place): string[] {
  return place.view.tagged.filter((t) => t.token.kind === 'word' && !looksLikeAcronym(t.token.text)).map(norm)
}

function check(context: RuleContext): RawFinding[] {
  const found: RawFinding[] = []
  const seen: string[] = []
  const reported = new Set<string>()
  for (const place of sentences(context)) {
    for (const word of wordsOf(place)) seen.push(word)
    seen.push('.')
    const known = inGlossary(context, place.view)
    place.view.tagged.forEach(({ token }, i) => {
      const word = token.text
      if (token.kind !== 'word' || known.has(i) || !looksLikeAcronym(word) || MARK.has(word) || isRoman(word))
        return
      if (reported.has(word) || isLoudWord(word, context) || isExpanded(word, seen.slice(-400))) return
      reported.add(word)
      const meaning = context.resources.data.acronyms[word.replace(/s$/, '')]
      const instead = meaning ? `Écrivez « ${meaning} ».` : undefined
      found.push(fault(place, i, i, `Ces lettres sont difficiles : « ${word} ».`, { instead }))
    })
  }
  return found
}

export const t08: Rule = {
  id: 'T8',
  rule: 'Écrivez le nom en entier. Les lettres viennent après.',
  source: 'Inclusion Europe ; lucid-lint ; WCAG 3.1.4.',
  severity: 'error',
  instead: 'Écrivez le nom en entier avant les lettres.',
  detect: check,
  good: [
    'Le revenu de solidarité active est une aide. Le RSA est une aide.',
    'La Caf vous aide.',
    'Appuyez sur OUI.',
    { text: 'Le RSA est une aide.', options: { glossary: ['RSA'] } },
  ],
  bad: [
    'Le RSA est une aide.',
    'Envoyez un SMS.',
    'Le RSA est une aide. Le revenu de solidarité active est utile.',
  ],
  limits: 'Un sigle écrit en minuscules, comme « Caf », passe.',
}
