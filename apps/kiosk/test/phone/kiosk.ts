import { readFileSync } from 'node:fs'
import { type Case, computePath, loadCatalogue, parseCase, type Words } from '@parcours/flows'
import { createI18n, type LanguageCode, type Strings } from '@parcours/i18n'
import type { CalendarWords } from '../../src/phone/calendar/calendarDays.ts'
import type { Kiosk } from '../../src/visit/KioskContext.tsx'
import { createLexicon } from '../../src/visit/lookup.ts'
import { emptySession } from '../../src/visit/session/session.ts'

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../packages/${path}`, import.meta.url), 'utf8'))

/** The built catalogue. */
export const catalogue = loadCatalogue(read('flows/generated/catalogue.json'))

/** A person of `packages/flows/scenarios`. */
export function scenario(name: string): Case {
  const result = parseCase(catalogue, read(`flows/scenarios/${name}.json`))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.case
}

/** The state of the kiosk with the path of a case, without React. */
export function kioskOf(given: Case, today: string, language: LanguageCode = 'fr'): Kiosk {
  const fr = read('flows/generated/words.fr.json') as Words
  const translated = language === 'fr' ? undefined : (read(`flows/generated/words.${language}.json`) as Words)
  return {
    content: { catalogue, words: translated ? { fr, [language]: translated } : { fr } },
    language,
    translated,
    lexicon: createLexicon(fr, translated),
    today,
    session: { ...emptySession, case: given },
    exercise: null,
    dispatch: () => {},
    chooseEvents: async () => {},
    path: computePath(catalogue, given, { today }),
    screens: [],
    say: () => [],
  }
}

/** The words of the phone and of the components in a language. */
export async function wordsIn(language: LanguageCode): Promise<CalendarWords> {
  const strings = (code: string) => ({
    ui: read(`ui/locales/${code}.json`) as Strings,
    phone: read(`../apps/kiosk/locales/phone/${code}.json`) as Strings,
  })
  const { ui, phone } = strings('fr')
  if (ui === undefined || phone === undefined) throw new Error('No French words.')
  const { i18n, switchTo } = await createI18n(
    { ui, phone },
    { ui: async (code) => strings(code).ui, phone: async (code) => strings(code).phone },
  )
  await switchTo(language)
  const [uiWords, phoneWords] = [i18n.getFixedT(language, 'ui'), i18n.getFixedT(language, 'phone')]
  return {
    ui: (key, values) => uiWords(key, { ...values }),
    phone: (key, values) => phoneWords(key, { ...values }),
  }
}
