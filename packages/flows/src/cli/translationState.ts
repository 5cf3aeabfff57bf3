/**
 * How far the languages are: what `parcours check` says last about translations.
 */
import { FRENCH } from '../build/words.ts'
import type { Lang, Words } from '../engine/wordTypes.ts'

/** More names than this are counted, not listed. */
const MOST_NAMES = 5

/** « Traductions : ar 225 sur 225 démarches, en 223 sur 225 démarches (sans : a, b). » Null when there is only French. */
export function translationsLine(words: ReadonlyMap<Lang, Words>): string | null {
  const all = Object.keys(words.get(FRENCH)?.steps ?? {})
  const states = [...words].flatMap(([lang, { steps }]) => {
    if (lang === FRENCH) return []
    const missing = all.filter((id) => !(id in steps))
    return `${lang} ${all.length - missing.length} sur ${all.length} démarches${namesOf(missing)}`
  })
  return states.length === 0 ? null : `Traductions : ${states.join(', ')}.`
}

function namesOf(missing: readonly string[]): string {
  if (missing.length === 0) return ''
  const more = missing.length - MOST_NAMES
  return ` (sans : ${missing.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` et ${more} de plus` : ''})`
}
