import { fault, isRoman, norm, type Place, sentences, text } from './helpers.ts'
import type { RawFinding, Rule } from './types.ts'

/** Words after which one letter is a number: `tome V`, `Charles X`. */
const BEFORE = new Set(
  'chapitre tome titre livre partie section annexe article acte volume groupe catégorie niveau phase classe échelon louis charles henri napoléon françois philippe siècle type zone étape guerre république'.split(
    ' ',
  ),
)
const LONG = /^(?=[MDCLXVI]{2,}$)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

function numberOf(roman: string): number {
  const digits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
  return [...roman].reduce((sum, letter, i) => {
    const value = digits[letter] ?? 0
    return sum + (value < (digits[roman[i + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}

function romanAt(place: Place, i: number): string | null {
  const { tagged } = place.view
  const word = text(tagged[i])
  const ordinal = /^([IVXLCDM]{1,7})(?:e|ème|er|ère|es|èmes)$/.exec(word)?.[1]
  if (ordinal && (isRoman(ordinal) || LONG.test(ordinal))) return ordinal
  if (isRoman(word) && word.length > 1) return word
  const before = norm(tagged[i - 1])
  if (isRoman(word) && word !== 'X' && BEFORE.has(before)) return word
  if (word === 'X' && /^(?:louis|charles|henri|chapitre|tome|titre|article)$/.test(before)) return word
  return word.length > 3 && LONG.test(word) && !/^(?:MIDI|CIVIL|MIX|DIX)$/.test(word) ? word : null
}

function check(place: Place): RawFinding[] {
  return place.view.tagged.flatMap(({ token }, i) => {
    const roman = token.kind === 'word' ? romanAt(place, i) : null
    return roman
      ? [
          fault(place, i, i, `« ${token.text} » est un chiffre romain.`, {
            instead: `Écrivez ${numberOf(roman)}.`,
          }),
        ]
      : []
  })
}

export const t10: Rule = {
  id: 'T10',
  rule: 'Écrivez les nombres avec les chiffres de tous les jours.',
  source: 'Inclusion Europe † ; LanguageTool.',
  severity: 'error',
  instead: 'Écrivez le nombre en chiffres. Exemple : 14.',
  detect: (context) => [...sentences(context)].flatMap(check),
  good: ['Le chapitre 2 parle du loyer.', 'Le permis B est prêt.', 'Envoyez votre CV.', 'Monsieur X attend.'],
  bad: [
    'Le chapitre II parle du loyer.',
    'Le XXIe siècle commence.',
    'Louis XIV est un roi.',
    'Lisez le tome V.',
  ],
  limits: 'Une lettre seule compte après un mot comme « tome ».',
}
