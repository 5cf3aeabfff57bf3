import type { Tagged } from '../grammar/tagger.ts'
import { fault, norm, type Place, sentences, text } from './helpers.ts'
import type { RawFinding, Rule } from './types.ts'

const FRACTION_WORDS =
  /^(?:tiers|quart|quarts|cinquièmes?|sixièmes?|huitièmes?|dixièmes?|centièmes?|millièmes?)$/
const BIG_WORDS = /^(?:milliers?|millions?|milliards?)$/
const MONEY = /^(?:€|euros?|centimes?|\$|dollars?|francs?)$/
const CODE_BEFORE =
  /^(?:numéro|numéros|n°|n|code|postal|ligne|cerfa|article|loi|décret|formulaire|référence|dossier|identifiant|bp|cedex|année|années|téléphone|au|le|appelez|composez)$/

const numberOf = (word: string): number => Number(word.replace(/[\s   ]/g, '').replace(',', '.'))

/** 1900 to 2099 in one block is a year, unless people or things are counted with it. */
function isYear(tagged: readonly Tagged[], i: number): boolean {
  const word = text(tagged[i])
  if (!/^(?:1[0-9]|20)\d\d$/.test(word)) return false
  const next = tagged[i + 1]
  return !(
    next &&
    /^[NA]$/.test(next.analyses[0]?.kinds.find((k) => /^[NA]$/.test(k)) ?? '') &&
    next.role === 'noun'
  )
}

function isExempt(tagged: readonly Tagged[], i: number): boolean {
  const word = text(tagged[i])
  if (MONEY.test(norm(tagged[i + 1])) || isYear(tagged, i)) return true
  const grouped = /[\s   ]/.test(word)
  const before = norm(tagged[i - 1])
  if (grouped) return /^(?:numéro|code|référence|dossier|identifiant|°)$/.test(before)
  if (
    /^\d{4,5}$/.test(word) &&
    !/^(?:noun|adjective)$/.test(tagged[i + 1]?.role ?? '') &&
    !/^(?:de|d')$/.test(norm(tagged[i + 1]))
  )
    return true
  if (
    tagged[i - 1]?.token.kind === 'number' ||
    tagged[i + 1]?.token.kind === 'number' ||
    /^[A-Z]{1,2}\d{2}$/.test(text(tagged[i - 1]))
  )
    return true
  if (/^\d{7,}$/.test(word) || /^0\d/.test(word)) return true
  if (/^[°º]$/.test(before) || /^[*-]$/.test(text(tagged[i + 1]))) return true
  return CODE_BEFORE.test(before) && (tagged[i + 1]?.role !== 'noun' || !/^(?:au|le)$/.test(before))
}

function percentage(tagged: readonly Tagged[], i: number): number {
  if (text(tagged[i]) === '%' || text(tagged[i]) === '‰') return i
  return norm(tagged[i]) === 'pour' && norm(tagged[i + 1]) === 'cent' ? i + 1 : -1
}

function fraction(tagged: readonly Tagged[], i: number): number {
  if (/^[½¼¾⅓⅔]$/.test(text(tagged[i]))) return i
  if (
    tagged[i]?.token.kind === 'number' &&
    text(tagged[i + 1]) === '/' &&
    tagged[i + 2]?.token.kind === 'number'
  ) {
    const page = /^(?:page|étape|écran|question|partie)$/.test(norm(tagged[i - 1]))
    const month =
      /^(?:le|du|au|avant|dès|depuis)$/.test(norm(tagged[i - 1])) &&
      /^(?:0?[1-9]|1[0-2])$/.test(text(tagged[i + 2]))
    return page || month || norm(tagged[i + 1]) !== '/' ? -1 : i + 2
  }
  if (!FRACTION_WORDS.test(norm(tagged[i]))) return -1
  const number = /^(?:un|une|le|deux|trois|quatre|cinq|sept|neuf|\d)$/.test(norm(tagged[i - 1]))
  const ofThing =
    /^(?:du|de|des|d')$/.test(norm(tagged[i + 1])) ||
    /^(?:deux|trois|quatre|cinq|\d)$/.test(norm(tagged[i - 1]))
  const hour = /^(?:heure|d')$/.test(norm(tagged[i + 1])) && norm(tagged[i + 2]) === 'heure'
  return number && ofThing && !hour ? i : -1
}

function check(place: Place): RawFinding[] {
  const { tagged } = place.view
  const found: RawFinding[] = []
  for (let i = 0; i < tagged.length; i++) {
    const percent = percentage(tagged, i)
    const part = fraction(tagged, i)
    if (percent !== -1)
      found.push(
        fault(place, Math.max(0, i - 1), percent, 'Un pourcentage est difficile à comprendre.', {
          instead: 'Écrivez par exemple « 3 personnes sur 10 ».',
        }),
      )
    else if (part !== -1)
      found.push(
        fault(place, i, part, 'Une fraction est difficile à comprendre.', {
          instead: 'Écrivez par exemple « 1 personne sur 3 ».',
        }),
      )
    else if (
      BIG_WORDS.test(norm(tagged[i])) &&
      tagged[i - 1]?.role !== 'name' &&
      !MONEY.test(norm(tagged[i + 2]))
    )
      found.push(
        fault(place, Math.max(0, i - 1), i, 'Ce nombre est très grand.', {
          instead: 'Écrivez « beaucoup » ou donnez un exemple.',
        }),
      )
    else if (tagged[i]?.token.kind === 'number' && numberOf(text(tagged[i])) > 999 && !isExempt(tagged, i))
      found.push(
        fault(place, i, i, 'Ce nombre est plus grand que 999.', {
          instead: 'Écrivez « beaucoup » ou donnez un exemple.',
        }),
      )
    i = Math.max(i, percent, part)
  }
  return found
}

export const t12: Rule = {
  id: 'T12',
  rule: 'Évitez les grands nombres. Évitez aussi les pourcentages et les fractions.',
  source: 'Inclusion Europe † ; LanguageTool ; 999 : notre choix.',
  severity: 'error',
  instead: 'Écrivez « beaucoup » ou « peu ». Écrivez aussi « 3 personnes sur 10 ».',
  detect: (context) => [...sentences(context)].flatMap(check),
  good: [
    'Vous payez 1 500 € par an.',
    'Appelez le 3939.',
    'Écrivez 75001 Paris.',
    'La loi date de 2019.',
    'Vous payez la moitié.',
    '3 personnes sur 5 votent.',
  ],
  bad: [
    'La mairie paie 30 % du prix.',
    'Il reste 1/3 du prix.',
    'La ville a 12 000 habitants.',
    'Deux tiers des gens votent.',
    'La France a 68 millions d’habitants.',
  ],
  limits: 'Un nombre de 4 chiffres peut être une année ou un grand nombre.',
}
